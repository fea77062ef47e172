import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../../lib/use-dates';
import { paths } from '../../paths';
import { DeskSection } from './DeskSection';
import { type DeskChange, deskQuery } from './desk.queries';
import { NewsEntry, NewsList } from './NewsList';
import { useGroupName } from './use-group-name';
import { useVisit } from './use-visit';

const SHOWN = 8;

/** What is new since the last visit; who is here for the first time sees two weeks. */
export function SinceLastVisit() {
  const { t } = useTranslation('start');
  const dates = useDates();
  const desk = useQuery(deskQuery).data;
  useVisit(desk !== undefined);
  if (desk === undefined) return null;
  const { changes, lastVisitAt } = desk;
  const title = lastVisitAt ? t('visit.since', { when: dates.since(lastVisitAt) }) : t('visit.first');
  return (
    <DeskSection title={title} more={{ label: t('visit.all'), to: paths.notifications }}>
      {changes.length === 0 ? (
        <p>{t('visit.nothing')}</p>
      ) : (
        <NewsList>
          {changes.slice(0, SHOWN).map((change) => (
            <ChangeEntry key={`${change.kind}-${change.subjectId}`} change={change} />
          ))}
        </NewsList>
      )}
      {changes.length > SHOWN && <p>{t('visit.more', { count: changes.length - SHOWN })}</p>}
    </DeskSection>
  );
}

function ChangeEntry({ change }: { change: DeskChange }) {
  const { t } = useTranslation('start');
  const dates = useDates();
  const groupName = useGroupName();
  const { kind, title, meeting, workingGroupId, at } = change;
  const name = meeting ? t('visit.meeting', { number: meeting.number }) : (title ?? t('visit.untitled'));
  const facts = [t(`visit.kinds.${kind}`), groupName(workingGroupId), dates.day(at)].filter(Boolean).join(' · ');
  return (
    <NewsEntry facts={facts}>
      <Link to={placeOf(change)}>{name}</Link>
    </NewsEntry>
  );
}

function placeOf({ kind, subjectId, workingGroupId }: DeskChange): string {
  switch (kind) {
    case 'meeting-invited':
      return paths.meeting(subjectId);
    case 'minutes-circulated':
      return paths.meetingMinutes(subjectId);
    case 'minutes-approved':
      return paths.meetingMinutes(subjectId);
    case 'article-published':
      return paths.article(subjectId);
    case 'inquiry-received':
      return paths.inquiry(subjectId);
    case 'inquiry-answered':
      return paths.inquiry(subjectId);
    case 'event-published':
    case 'event-cancelled':
      return paths.event(subjectId);
    case 'survey-started':
      return paths.survey(subjectId);
    case 'survey-closed':
      return paths.survey(subjectId);
    case 'insight-captured':
      return `${paths.insights}?arbeitskreis=${workingGroupId}#insight-${subjectId}`;
    case 'measure-changed':
      return paths.measure(subjectId);
    case 'task-given':
      return paths.task(subjectId);
  }
}
