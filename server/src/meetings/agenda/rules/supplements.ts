import type { MeetingState } from '../../rules/meeting-state.js';

type Meeting = { state: MeetingState; invitedAt: Date | null; supplementsSent: number };
type Item = { supplement: number | null };

/** People have the agenda before them: it was sent with the invitation. */
export const isSentOut = ({ state, invitedAt }: Meeting): boolean => state === 'invited' || invitedAt !== null;

/** The Nachtrag that an item added now belongs to; none before the invitation and after the meeting. */
export const nextSupplement = ({ state, supplementsSent }: Meeting): number | null =>
  state === 'invited' ? supplementsSent + 1 : null;

/** Added after the invitation, and not told yet. */
export const isUnsent = ({ supplement }: Item, { supplementsSent }: Meeting): boolean =>
  supplement !== null && supplement > supplementsSent;

/** What those who were invited have on paper can be put off, but does not vanish. */
export const isFixed = (item: Item, meeting: Meeting): boolean =>
  meeting.state === 'invited' && !isUnsent(item, meeting);
