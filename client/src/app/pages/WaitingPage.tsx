import { Skeleton } from '../../ui/Skeleton';

/** Before the first page has arrived. */
export function WaitingPage() {
  return <Skeleton rows={4} />;
}
