/** Meetings of a group are counted on without end; the first takes up the group's older series. */
export function nextMeetingNumber(highest: number | null, firstMeetingNumber: number): number {
  return highest === null ? firstMeetingNumber : highest + 1;
}
