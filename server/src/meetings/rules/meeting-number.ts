/**
 * Meetings of a group are counted on without end; the first takes up the group's older series. Polls hold the numbers
 * they were given, whichever meeting comes first, but do not count.
 */
export function nextMeetingNumber(
  highest: number | null,
  firstMeetingNumber: number,
  held: readonly number[] = [],
): number {
  const next = highest === null ? firstMeetingNumber : highest + 1;
  return held.includes(next) ? nextMeetingNumber(next, firstMeetingNumber, held) : next;
}
