import { useQuery } from '@tanstack/react-query';
import { MeetingModePage } from '../../features/meeting-mode/pages/MeetingModePage';
import { attendanceQuery } from '../../features/meetings/attendance.queries';
import { AttendanceSheet } from '../../features/meetings/components/AttendanceSheet';
import { Loaded } from '../../ui/Loaded';
import { Skeleton } from '../../ui/Skeleton';

/** The meeting on one screen, with the attendance list in place. */
export function ConductMeeting() {
  return <MeetingModePage attendance={(meetingId) => <AttendanceInPlace meetingId={meetingId} />} />;
}

function AttendanceInPlace({ meetingId }: { meetingId: string }) {
  return (
    <Loaded query={useQuery(attendanceQuery(meetingId))} skeleton={<Skeleton rows={8} />}>
      {(attendance) => <AttendanceSheet attendance={attendance} isClosed={false} />}
    </Loaded>
  );
}
