import { OpenDatePolls } from '../../../features/date-polls/components/OpenDatePolls';
import { MeetingsPage } from '../../../features/meetings/pages/MeetingsPage';

/** Meetings, and above them those that look for their date. */
export function MeetingsWithPolls() {
  return <MeetingsPage polls={(groupId) => <OpenDatePolls workingGroupId={groupId} />} />;
}
