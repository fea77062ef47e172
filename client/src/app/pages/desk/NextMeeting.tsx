import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../../lib/use-dates';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { paths } from '../../paths';
import { type MeetingSummary, nextMeetingsQuery } from './desk.queries';
import { MeetingSheet } from './MeetingSheet';
import styles from './NextMeeting.module.css';

/** The next meeting as large as on a wall calendar, those after it in a line. */
export function NextMeeting() {
  const { t } = useTranslation('start');
  const meetings = useQuery(nextMeetingsQuery);
  return (
    <Loaded
      query={meetings}
      skeleton={
        <div className={styles.waiting}>
          <Skeleton rows={1} height="block" />
        </div>
      }
      empty={{
        when: ({ items }) => items.length === 0,
        show: (
          <EmptyState
            title={t('desk.noMeeting')}
            action={<LinkButton to={paths.meetings}>{t('desk.toMeetings')}</LinkButton>}
          >
            <p>{t('desk.noMeetingText')}</p>
          </EmptyState>
        ),
      }}
    >
      {({ items: [next, ...later] }) =>
        next && (
          <div className={styles.next}>
            <MeetingSheet meeting={next} />
            {later.length > 0 && <LaterMeetings meetings={later} />}
            <p>
              <Link to={paths.calendar}>{t('desk.toCalendar')}</Link>
            </p>
          </div>
        )
      }
    </Loaded>
  );
}

function LaterMeetings({ meetings }: { meetings: MeetingSummary[] }) {
  const { t } = useTranslation(['start', 'meetings']);
  const dates = useDates();
  return (
    <p className={styles.later}>
      {t('desk.later')}{' '}
      {meetings.map(({ id, number, startsAt, workingGroup, state }, position) => (
        <span key={id}>
          {position > 0 && ' · '}
          <Link to={paths.meeting(id)}>
            {t('desk.laterMeeting', { day: dates.day(startsAt), number, group: workingGroup.shortName })}
          </Link>
          {state === 'draft' && ` (${t('meetings:states.draft')})`}
        </span>
      ))}
    </p>
  );
}
