import type { MeetingSummary } from '../meetings.queries';
import { MeetingEntry } from './MeetingEntry';
import styles from './MeetingList.module.css';

/** Meetings in the order of the calendar; upcoming ones tell how far away they are. */
export function MeetingList({ meetings, showGroup }: { meetings: MeetingSummary[]; showGroup: boolean }) {
  return (
    <ol className={styles.list}>
      {meetings.map((meeting) => (
        <li key={meeting.id} className={styles.entry}>
          <MeetingEntry meeting={meeting} showGroup={showGroup} />
        </li>
      ))}
    </ol>
  );
}
