import { Temporal } from 'temporal-polyfill';
import { HOME_ZONE } from '../clock/calendar-day.js';
import { MONTHS } from '../clock/months.js';

const DAY = new RegExp(
  `(?<iso>\\d{4}-\\d{2}-\\d{2})|(?<day>\\d{1,2})\\.\\s?(?:(?<month>\\d{1,2})\\.\\s?|(?<name>${MONTHS.join('|')})\\s)(?<year>\\d{4})`,
  'i',
);
const TIME =
  /(?<from>\d{1,2}(?:[:.]\d{2})?)(?:\s*Uhr)?(?:\s*(?:-|–|bis)\s*(?<to>\d{1,2}(?:[:.]\d{2})?))?\s*Uhr|T(?<iso>\d{2}:\d{2})/i;

type Said = { startsAt: Date; endsAt: Date | null; isAllDay: boolean };

/** The first day that a German text names, with its time when that follows soon: news say so when something is. */
export function dateInWords(text: string): Said | undefined {
  const found = DAY.exec(text);
  const day = found?.groups && dayOf(found.groups);
  if (!found || !day) return undefined;
  const rest = text.slice(found.index + found[0].length, found.index + found[0].length + 60);
  const times = TIME.exec(rest)?.groups;
  const from = timeOf(times?.from ?? times?.iso);
  if (!from) return { startsAt: instant(day, new Temporal.PlainTime()), endsAt: null, isAllDay: true };
  const to = timeOf(times?.to);
  const [startsAt, endsAt] = [instant(day, from), to ? instant(day, to) : null];
  return { startsAt, endsAt: endsAt !== null && endsAt > startsAt ? endsAt : null, isAllDay: false };
}

function dayOf({ iso, day, month, name, year }: Record<string, string | undefined>): Temporal.PlainDate | undefined {
  const number = month === undefined ? MONTHS.indexOf((name ?? '').toLowerCase()) + 1 : Number(month);
  try {
    if (iso !== undefined) return Temporal.PlainDate.from(iso);
    return Temporal.PlainDate.from({ year: Number(year), month: number, day: Number(day) }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

function timeOf(said: string | undefined): Temporal.PlainTime | undefined {
  if (said === undefined) return undefined;
  const [hour = '', minute = '0'] = said.split(/[:.]/);
  try {
    return Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute) }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

const instant = (day: Temporal.PlainDate, plainTime: Temporal.PlainTime): Date =>
  new Date(day.toZonedDateTime({ timeZone: HOME_ZONE, plainTime }).epochMilliseconds);
