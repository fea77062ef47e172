import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../../lib/use-dates';
import { paths } from '../../paths';
import { DeskSection } from './DeskSection';
import { deskQuery, type RoundMatter } from './desk.queries';
import styles from './RoundWaiting.module.css';
import { useGroupName } from './use-group-name';

/** What the round waits for: how many of how many have done it, and until when. */
export function RoundWaiting() {
  const { t } = useTranslation('start');
  const waiting = useQuery(deskQuery).data?.waiting ?? [];
  if (waiting.length === 0) return null;
  return (
    <DeskSection title={t('round.title')}>
      <ul className={styles.list}>
        {waiting.map((matter) => (
          <WaitingEntry key={`${matter.kind}-${matter.subjectId}`} matter={matter} />
        ))}
      </ul>
    </DeskSection>
  );
}

function WaitingEntry({ matter }: { matter: RoundMatter }) {
  const { t } = useTranslation('start');
  const dates = useDates();
  const groupName = useGroupName();
  const { kind, meeting, title, done, all, dueAt, workingGroupId } = matter;
  const facts = [groupName(workingGroupId), dueAt && t('duties.until', { day: dates.day(dueAt) })].filter(Boolean);
  return (
    <li className={styles.entry}>
      <Link to={placeOf(matter)}>{t(`round.${kind}`, { number: meeting?.number ?? '', title: title ?? '' })}</Link>
      {facts.length > 0 && <span className={styles.facts}>{facts.join(' · ')}</span>}
      {done !== null && all !== null && all > 0 && (
        <span className={styles.progress}>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.fill} style={{ width: `${(done / all) * 100}%` }} />
          </span>
          {t('round.progress', { done, all })}
        </span>
      )}
    </li>
  );
}

function placeOf({ kind, subjectId }: RoundMatter): string {
  switch (kind) {
    case 'survey':
      return paths.survey(subjectId);
    case 'campaign':
      return paths.campaign(subjectId);
    case 'replies':
      return paths.meeting(subjectId);
    case 'date-poll':
      return paths.meeting(subjectId);
    case 'reports':
      return paths.municipalityReports(subjectId);
    case 'objections':
      return paths.meetingMinutes(subjectId);
    case 'measure-updates':
      return paths.actionPlan;
  }
}
