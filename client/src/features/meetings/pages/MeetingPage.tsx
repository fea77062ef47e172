import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { AgendaSection } from '../components/AgendaSection';
import { AttendanceSection } from '../components/AttendanceSection';
import { MeetingActions } from '../components/MeetingActions';
import { MeetingBadge } from '../components/MeetingBadge';
import { MeetingPath } from '../components/MeetingPath';
import { PreparedNotice } from '../components/PreparedNotice';
import { WhenAndWhere } from '../components/WhenAndWhere';
import { InvitationNotices } from '../invitations/InvitationNotices';
import { TurnoutSection } from '../invitations/TurnoutSection';
import { type Meeting, meetingQuery } from '../meetings.queries';
import { phaseOf, stationOf } from '../next-step';
import { useMeetingName } from '../use-meeting-name';
import styles from './MeetingPage.module.css';

type Part = (meeting: Meeting) => ReactNode;

/**
 * One meeting on its way: where it is, what to do now, when and where, what is talked about, who came. `sections` are
 * what other features say about it, `poll` stands in the place of a date that is still looked for.
 */
export function MeetingPage({ poll, sections }: { poll?: Part; sections?: Part }) {
  const { t } = useTranslation('meetings');
  const { id = '' } = useParams();
  const nameOf = useMeetingName();
  const now = new Date();
  const query = useQuery(meetingQuery(id));
  return (
    <>
      <PageHeader
        title={query.data ? nameOf(query.data) : t('one')}
        breadcrumb={[{ label: t('title'), to: paths.meetings }]}
        summary={
          query.data && (
            <>
              <span>{query.data.workingGroup.name}</span>
              <MeetingBadge {...query.data} />
            </>
          )
        }
      />
      <Loaded query={query} skeleton={<Skeleton rows={4} height="block" />}>
        {(meeting) => (
          <div className={styles.page}>
            {meeting.isPrepared && <PreparedNotice meeting={meeting} />}
            <InvitationNotices meeting={meeting} now={now} />
            <MeetingPath current={stationOf(meeting, now)} />
            {meeting.state === 'polling' ? (
              poll?.(meeting)
            ) : (
              <div className={styles.top}>
                <WhenAndWhere meeting={meeting} isToCome={phaseOf(meeting, now) !== 'after' && !meeting.isCancelled} />
                <MeetingActions meeting={meeting} now={now} />
              </div>
            )}
            {meeting.state === 'invited' && phaseOf(meeting, now) !== 'after' && (
              <TurnoutSection meetingId={meeting.id} />
            )}
            {(meeting.state === 'held' || meeting.state === 'closed') && <AttendanceSection meetingId={meeting.id} />}
            <AgendaSection meeting={meeting} />
            {sections?.(meeting)}
          </div>
        )}
      </Loaded>
    </>
  );
}
