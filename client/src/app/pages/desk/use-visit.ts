import { useEffect, useRef } from 'react';
import { noteVisit } from './desk.queries';

/** Once per look at the desk, and after it was read: being here is noted, and what is new stays new meanwhile. */
export function useVisit(isRead: boolean): void {
  const isNoted = useRef(false);
  useEffect(() => {
    if (!isRead || isNoted.current) return;
    isNoted.current = true;
    // Nobody waits for it, and the next look tries again.
    noteVisit().catch(() => undefined);
  }, [isRead]);
}
