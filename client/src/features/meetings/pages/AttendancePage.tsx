import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { EmptyState } from '../../../ui/EmptyState';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { attendanceQuery } from '../attendance.queries';
import { AttendanceListsMenu } from '../components/AttendanceListsMenu';
import { AttendanceSheet } from '../components/AttendanceSheet';
import { MeetingPartHeader } from '../components/MeetingPartHeader';
import { meetingQuery } from '../meetings.queries';

export function AttendancePage() {
  const { t } = useTranslation('meetings');
  const { id = '' } = useParams();
  const attendance = useQuery(attendanceQuery(id));
  const meeting = useQuery(meetingQuery(id));
  return (
    <>
      <MeetingPartHeader id={id} title={t('attendance.title')} meeting={meeting.data} />
      <Loaded
        query={attendance}
        skeleton={<Skeleton rows={8} />}
        empty={{
          when: ({ municipalities }) => municipalities.length === 0,
          show: (
            <EmptyState title={t('attendance.empty')}>
              <p>{t('attendance.emptyText')}</p>
            </EmptyState>
          ),
        }}
      >
        {(loaded) => (
          <>
            <AttendanceListsMenu meetingId={id} />
            <AttendanceSheet attendance={loaded} isClosed={meeting.data?.state === 'closed'} />
          </>
        )}
      </Loaded>
    </>
  );
}
