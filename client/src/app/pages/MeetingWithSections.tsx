import { DatePollSection } from '../../features/date-polls/components/DatePollSection';
import { LinkedMeasures } from '../../features/linked-measures/components/LinkedMeasures';
import { PublicNoticeSection } from '../../features/meeting-publication/PublicNoticeSection';
import { MeetingPage } from '../../features/meetings/pages/MeetingPage';
import { ReportsSection } from '../../features/municipality-reports/components/ReportsSection';
import { PapersSection } from '../../features/papers/components/PapersSection';

/** A meeting with what other features say about it. */
export function MeetingWithSections() {
  return (
    <MeetingPage
      poll={({ id }) => <DatePollSection meetingId={id} />}
      sections={({ id, state, endsAt, isCancelled }) =>
        state !== 'polling' &&
        state !== 'draft' && (
          <>
            <PapersSection meetingId={id} />
            <LinkedMeasures kind="meeting" id={id} />
            {!isCancelled && <ReportsSection meetingId={id} isToCome={Date.parse(endsAt) > Date.now()} />}
            <PublicNoticeSection meetingId={id} />
          </>
        )
      }
    />
  );
}
