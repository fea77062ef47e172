/** A date in a calendar or feed of others. */
export type FoundDate = {
  /** By which the same date is known again. */
  uid: string;
  title: string;
  summary: string;
  startsAt: Date;
  endsAt: Date | null;
  isAllDay: boolean;
  location: string | null;
  url: string | null;
};

/** From an instant up to another: what lies outside is left out. */
export type Window = { from: Date; to: Date };

/** More than anybody plans. */
export const MOST_DATES = 500;
