const LONG_PAST_DAYS = 366;

/** Minutes that come so late are there for the record: they set nothing going, and are sent by hand alone. */
export const isLongPast = (heldAt: Date, now: Date): boolean =>
  now.getTime() - heldAt.getTime() > LONG_PAST_DAYS * 86_400_000;

/** What a meeting of long ago gave somebody to do, unless its day is still to come; days are YYYY-MM-DD. */
export const isHistory = (dueOn: string | null, heldAt: Date, now: Date, today: string): boolean =>
  isLongPast(heldAt, now) && (dueOn === null || dueOn < today);
