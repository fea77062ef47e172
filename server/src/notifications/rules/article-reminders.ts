/** So early somebody is reminded: as long as an article counts as due. */
export const REMINDED_AHEAD = 14;
/** What lies longer stands among the open matters alone. */
export const LAST_AFTER_DAYS = 30;

/** One reminder when the day comes near, one when it is past; the key holds the day, so that a later one is told anew. */
export function articleReminder(checkedUntil: string, today: string): { outcome: string; key: string } {
  const outcome = checkedUntil < today ? 'article_overdue' : 'article_due';
  return { outcome, key: `${outcome}:${checkedUntil}` };
}
