import { toLocalDate, zone } from './local-time';

export type Language = 'de' | 'en';

const locales = { de: 'de-DE', en: 'en-GB' } as const;
const dayInMilliseconds = 86_400_000;

const words = {
  de: { time: (time: string) => `${time}\u00a0Uhr` },
  en: { time: (time: string) => time },
} as const;

const formats = { de: createFormats('de'), en: createFormats('en') };

/** How dates are said in a language, always in the zone of the meetings. */
export function dateFormats(language: Language) {
  return formats[language];
}

export type DateFormats = ReturnType<typeof createFormats>;

function createFormats(language: Language) {
  const locale = locales[language];
  const format = (options: Intl.DateTimeFormatOptions, timeZone = zone) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone });
    return (instant: string | Date) => formatter.format(new Date(instant));
  };
  const day = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const calendarDay = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }, 'UTC');
  const numericDay = format({ day: '2-digit', month: '2-digit', year: 'numeric' }, 'UTC');
  const twoDigitTime = format({ hour: '2-digit', minute: '2-digit' });
  const clock = (instant: string | Date) => twoDigitTime(instant).replace(/^0(?=\d)/, '');
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const time = (instant: string | Date) => words[language].time(clock(instant));

  return {
    /** Do., 3. Dez. 2026 */
    day,
    /** The same for a date without time, such as a due date: 2026-12-03 */
    calendarDay: (date: string) => calendarDay(`${date}T12:00:00Z`),
    /** 31.12.2027, of a date without time: where many stand below each other */
    numericDay: (date: string) => numericDay(`${date.slice(0, 10)}T12:00:00Z`),
    /** Donnerstag, 3. Dezember 2026 */
    longDay: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    weekday: format({ weekday: 'long' }),
    dayOfMonth: format({ day: 'numeric' }),
    month: format({ month: 'long' }),
    shortMonth: format({ month: 'short' }),
    year: format({ year: 'numeric' }),
    /** 9:30 Uhr */
    time,
    /** Do., 3. Dez. 2026, 9:30 Uhr */
    dayAndTime: (instant: string | Date) => `${day(instant)}, ${time(instant)}`,
    /** 9:30–12:30 Uhr, never broken behind the dash */
    timeRange: (start: string | Date, end: string | Date) =>
      words[language].time(`${clock(start)}–\u2060${clock(end)}`),
    /** Do., 3. Dez. 2026, 9:30–12:30 Uhr */
    range(start: string | Date, end?: string | Date | null) {
      if (!end) return `${day(start)}, ${time(start)}`;
      return toLocalDate(start) === toLocalDate(end)
        ? `${day(start)}, ${this.timeRange(start, end)}`
        : `${day(start)}, ${time(start)} – ${day(end)}, ${time(end)}`;
    },
    /** heute, morgen, in 11 Tagen, vor 3 Monaten: counted in calendar days, not in hours */
    countdown(instant: string | Date, now: Date = new Date()) {
      const days = daysBetween(now, instant);
      if (Math.abs(days) < 60) return relative.format(days, 'day');
      return Math.abs(days) < 700
        ? relative.format(Math.round(days / 30.44), 'month')
        : relative.format(Math.round(days / 365.25), 'year');
    },
    /** vor 5 Minuten, vor 3 Stunden, gestern; older than a week: the day */
    since(instant: string | Date, now: Date = new Date()) {
      const minutes = Math.round((new Date(instant).getTime() - now.getTime()) / 60_000);
      if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
      if (toLocalDate(instant) === toLocalDate(now)) return relative.format(Math.round(minutes / 60), 'hour');
      return Math.abs(daysBetween(now, instant)) <= 7 ? this.countdown(instant, now) : day(instant);
    },
  };
}

/** Calendar days from one instant to another, in the zone of the meetings. */
export function daysBetween(from: string | Date, to: string | Date): number {
  const midnight = (instant: string | Date) => Date.parse(`${toLocalDate(instant)}T00:00:00Z`);
  return Math.round((midnight(to) - midnight(from)) / dayInMilliseconds);
}
