import { Temporal } from 'temporal-polyfill';
import { isHoliday } from '../../../platform/clock/holidays.js';

const USUAL_WEEKS = 12;
const CONSIDERED = 6;
/** People need this long to prepare: proposals, reports, an invitation in time. */
const LEAST_NOTICE = 14;
const MOST_SHIFTS = 6;

/**
 * The day on which a group would meet next as usual: as many weeks after its last meeting as lie between its meetings
 * otherwise, on the same weekday, never soon and never on a holiday. `days`: of its meetings, the newest first.
 */
export function nextDay(days: readonly string[], today: string): string {
  const [last = today] = days;
  const weeks = usualWeeks(days.slice(0, CONSIDERED));
  const least = Temporal.PlainDate.from(today).add({ days: LEAST_NOTICE });
  let day = Temporal.PlainDate.from(last).add({ weeks });
  while (Temporal.PlainDate.compare(day, least) < 0) day = day.add({ weeks });
  for (let shifts = 0; shifts < MOST_SHIFTS && isHoliday(day); shifts += 1) day = day.add({ weeks: 1 });
  return day.toString();
}

/** The one in the middle: a meeting that was put off once changes no rhythm. */
function usualWeeks(days: readonly string[]): number {
  const gaps = days
    .slice(1)
    .flatMap((day, index) => {
      const later = days[index];
      return later ? [Temporal.PlainDate.from(day).until(later, { largestUnit: 'days' }).days] : [];
    })
    .toSorted((one, other) => one - other);
  const middle = gaps[Math.floor(gaps.length / 2)];
  return middle === undefined ? USUAL_WEEKS : Math.max(1, Math.round(middle / 7));
}
