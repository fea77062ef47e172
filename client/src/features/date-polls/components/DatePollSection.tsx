import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { datePollQuery } from '../date-polls.queries';
import { PollView } from './PollView';

/** On the page of a meeting that looks for its date, in the place of the date. */
export function DatePollSection({ meetingId }: { meetingId: string }) {
  return (
    <Loaded query={useQuery(datePollQuery(meetingId))} skeleton={<Skeleton rows={5} height="block" />}>
      {(poll) => <PollView poll={poll} />}
    </Loaded>
  );
}
