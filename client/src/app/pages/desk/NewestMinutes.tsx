import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MinutesBadge } from '../../../features/minutes/components/MinutesBadge';
import { toLocalDate } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { paths } from '../../paths';
import { DeskSection } from './DeskSection';
import { type MinutesSummary, newestMinutesQuery } from './desk.queries';
import { NewsEntry, NewsList } from './NewsList';
import { useGroupName } from './use-group-name';

const shown = 3;

export function NewestMinutes() {
  const { t } = useTranslation('start');
  const minutes = useQuery(newestMinutesQuery);
  return (
    <DeskSection title={t('desk.minutes')} more={{ label: t('desk.allMinutes'), to: paths.minutes }}>
      <Loaded
        query={minutes}
        skeleton={<Skeleton rows={3} />}
        empty={{ when: ({ items }) => items.length === 0, show: <p>{t('desk.noMinutes')}</p> }}
      >
        {({ items }) => (
          <NewsList>
            {items.slice(0, shown).map((one) => (
              <MinutesEntry key={one.id} minutes={one} />
            ))}
          </NewsList>
        )}
      </Loaded>
    </DeskSection>
  );
}

function MinutesEntry({ minutes: { meeting, state, objectionsUntil } }: { minutes: MinutesSummary }) {
  const { t } = useTranslation(['start', 'minutes']);
  const dates = useDates();
  const groupName = useGroupName();
  const isOpen = state === 'circulated' && objectionsUntil !== null && objectionsUntil >= toLocalDate(new Date());
  const facts = [
    groupName(meeting.workingGroup.id),
    dates.day(meeting.startsAt),
    isOpen && t('desk.objections', { day: dates.calendarDay(objectionsUntil) }),
  ];
  return (
    <NewsEntry facts={facts.filter(Boolean).join(' · ')} badge={<MinutesBadge state={state} />}>
      <Link to={paths.meetingMinutes(meeting.id)}>{t('minutes:heading', { number: meeting.number })}</Link>
    </NewsEntry>
  );
}
