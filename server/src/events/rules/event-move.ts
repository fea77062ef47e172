export type TimeAndPlace = {
  startsAt: Date;
  endsAt: Date;
  locationName: string | null;
  locationAddress: string | null;
  meetingPoint: string | null;
  onlineUrl: string | null;
};

/** Whether calendars have to learn of it. */
export const isMoved = (before: TimeAndPlace, after: TimeAndPlace): boolean =>
  before.startsAt.getTime() !== after.startsAt.getTime() ||
  before.endsAt.getTime() !== after.endsAt.getTime() ||
  before.locationName !== after.locationName ||
  before.locationAddress !== after.locationAddress ||
  before.meetingPoint !== after.meetingPoint ||
  before.onlineUrl !== after.onlineUrl;

type Published = TimeAndPlace & { publishedAt: Date | null; calendarSequence: number };

/** iCalendar SEQUENCE after a change: a draft stands in nobody's calendar. */
export const sequenceAfter = (before: Published, after: TimeAndPlace): number =>
  before.calendarSequence + (before.publishedAt !== null && isMoved(before, after) ? 1 : 0);
