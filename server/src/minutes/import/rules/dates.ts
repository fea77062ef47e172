import { Temporal } from 'temporal-polyfill';
import { MONTHS } from '../../../platform/clock/months.js';

const MONTH = MONTHS.map((name) => `${name.slice(0, 3)}[a-zä]*`).join('|');
const IN_FIGURES = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?!\d))?/u;
const IN_WORDS = new RegExp(`(?<!\\d)(\\d{1,2})\\.\\s?(${MONTH})\\.?(?:\\s(\\d{4}))?`, 'iu');
const END_OF_MONTH = new RegExp(`ende\\s(${MONTH})\\.?(?:\\s(\\d{4}))?`, 'iu');
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u;

/** Where a day is named in a text, and which it is: YYYY-MM-DD. */
export type NamedDay = { day: string; start: number; end: number };

/**
 * The first day that a text names. Without a year it is the next one from `from` on (YYYY-MM-DD), which nobody needs to
 * write; without `from` a day needs its year.
 */
export function namedDay(text: string, from: string | null): NamedDay | null {
  const found = [...readings(text, from)].filter((one) => one.day !== null).sort((a, b) => a.start - b.start)[0];
  return found?.day ? { day: found.day, start: found.start, end: found.end } : null;
}

function* readings(text: string, from: string | null) {
  const at = (match: RegExpExecArray, day: string | null) => ({
    day,
    start: match.index,
    end: match.index + match[0].length,
  });
  const iso = ISO.exec(text);
  if (iso) yield at(iso, existing(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const figures = IN_FIGURES.exec(text);
  if (figures) yield at(figures, dayOf(figures[3], Number(figures[2]), Number(figures[1]), from));
  const words = IN_WORDS.exec(text);
  if (words) yield at(words, dayOf(words[3], monthOf(words[2]), Number(words[1]), from));
  const end = END_OF_MONTH.exec(text);
  if (end) yield at(end, dayOf(end[2], monthOf(end[1]), 'last', from));
}

const monthOf = (name = ''): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

function dayOf(year: string | undefined, month: number, day: number | 'last', from: string | null): string | null {
  if (year !== undefined) return existing(Number(year.length === 2 ? `20${year}` : year), month, day);
  if (from === null) return null;
  const begin = Number(from.slice(0, 4));
  return [begin, begin + 1].map((one) => existing(one, month, day)).find((one) => one !== null && one >= from) ?? null;
}

function existing(year: number, month: number, day: number | 'last'): string | null {
  if (month < 1 || month > 12 || year < 1990 || year > 2100) return null;
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month });
  const wanted = day === 'last' ? daysInMonth : day;
  if (wanted < 1 || wanted > daysInMonth) return null;
  return Temporal.PlainDate.from({ year, month, day: wanted }).toString();
}

/** "9.30 bis 12.15 Uhr" as wall times. */
export function namedTimes(text: string): { from: string; until: string | null } | null {
  const match =
    /(?<![\d.])([01]?\d|2[0-3])[:.]([0-5]\d)\s?(?:Uhr)?(?:\s?(?:bis|-|–|—)\s?(?:ca\.\s?)?([01]?\d|2[0-3])[:.]([0-5]\d))?\s?(Uhr)?/u.exec(
      text,
    );
  if (!match || !(match[0].includes('Uhr') || match[0].includes(':'))) return null;
  const time = (hours = '', minutes = '') => `${hours.padStart(2, '0')}:${minutes}`;
  return { from: time(match[1], match[2]), until: match[3] ? time(match[3], match[4]) : null };
}
