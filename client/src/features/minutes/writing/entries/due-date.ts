/** A day that was read in words, and where it stands. */
export type ReadDay = { from: number; to: number; dueOn: string };

const MONTHS =
  'jan(?:uar)?|feb(?:ruar)?|mär(?:z)?|apr(?:il)?|mai|jun(?:i)?|jul(?:i)?|aug(?:ust)?|sep(?:tember|t)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?';
const MONTH_STEMS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const WEEKDAYS = ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'];
const YEAR = '(?:\\s*(20\\d\\d|\\d\\d))?';

type Day = { year: number; month: number; day: number };
type Form = { words: RegExp; read: (found: string[], today: Day) => Day | null };

const FORMS: Form[] = [
  {
    words: new RegExp(`^(\\d{1,2})\\.\\s?(\\d{1,2})\\.${YEAR}$`),
    read: ([, day, month, year], today) => dated(Number(day), Number(month), year, today),
  },
  {
    words: new RegExp(`^(\\d{1,2})\\.\\s?(${MONTHS})\\.?${YEAR}$`, 'i'),
    read: ([, day, month, year], today) => dated(Number(day), monthOf(month), year, today),
  },
  {
    words: new RegExp(`^(mitte|ende) (${MONTHS})\\.?${YEAR}$`, 'i'),
    read: ([, part, month, year], today) => partOfMonth(part?.toLowerCase() === 'mitte', monthOf(month), year, today),
  },
  {
    words: /^(?:nächsten |kommenden |diesen )?([a-zäöü]+tag|mittwoch)$/i,
    read: ([, name], today) => weekday(name ?? '', today),
  },
  { words: /^heute$/i, read: (_, today) => today },
  { words: /^morgen$/i, read: (_, today) => later(today, 1) },
  { words: /^übermorgen$/i, read: (_, today) => later(today, 2) },
  { words: /^(?:monatsende|ende des monats)$/i, read: (_, { year, month }) => lastOf(year, month) },
  { words: /^(?:jahresende|ende des jahres)$/i, read: (_, { year }) => ({ year, month: 12, day: 31 }) },
  { words: /^ende (20\d\d)$/i, read: ([, year]) => ({ year: Number(year), month: 12, day: 31 }) },
  {
    words: /^(?:ende nächster|ende kommender) woche$/i,
    read: (_, today) => weekday('freitag', later(today, 7 - ((dayOfWeek(today) + 6) % 7) - 1)),
  },
  {
    words: /^in (\d{1,2}|einer|zwei|drei|vier|sechs|acht) wochen?$/i,
    read: ([, count], today) => later(today, 7 * weeksIn(count ?? '')),
  },
];

/** Takes "bis 30.9.", "bis Freitag", "bis Ende Oktober" at the end of a text. `today` and the answer are YYYY-MM-DD. */
export function readDueDay(text: string, today: string): ReadDay | null {
  const start = text.toLowerCase().lastIndexOf('bis ');
  if (start < 0 || (start > 0 && !/\s/.test(text[start - 1] ?? ''))) return null;
  const words = text
    .slice(start + 4)
    .trim()
    .replace(/^(?:zum|spätestens|einschließlich)\s+/i, '');
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  for (const form of FORMS) {
    const found = form.words.exec(words);
    const read = found && form.read([...found], { year, month, day });
    if (read) return { from: start, to: text.length, dueOn: written(read) };
  }
  return null;
}

/** Without a year the next one that comes. */
function dated(day: number, month: number, year: string | undefined, today: Day): Day | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const soonest = year === undefined ? today.year : fullYear(year);
  const years = year === undefined ? 9 : 1;
  for (const next of Array.from({ length: years }, (_, more) => soonest + more)) {
    const read = { year: next, month, day };
    const isPast = year === undefined && written(read) < written(today);
    if (day <= lastOf(next, month).day && !isPast) return read;
  }
  return null;
}

const fullYear = (year: string): number => Number(year) + (year.length === 2 ? 2000 : 0);

function partOfMonth(isMiddle: boolean, month: number, year: string | undefined, today: Day): Day | null {
  const end = (of: number) => (isMiddle ? { year: of, month, day: 15 } : lastOf(of, month));
  if (year !== undefined) return end(fullYear(year));
  const read = end(today.year);
  return written(read) < written(today) ? end(today.year + 1) : read;
}

/** The next one; never today. */
function weekday(name: string, today: Day): Day | null {
  const wanted = WEEKDAYS.indexOf(name.toLowerCase() === 'sonnabend' ? 'samstag' : name.toLowerCase());
  if (wanted < 0) return null;
  return later(today, ((wanted - dayOfWeek(today) + 6) % 7) + 1);
}

const COUNTS: Record<string, number> = { einer: 1, zwei: 2, drei: 3, vier: 4, sechs: 6, acht: 8 };
const weeksIn = (words: string): number => COUNTS[words.toLowerCase()] ?? Number(words);

const monthOf = (name = ''): number => MONTH_STEMS.indexOf(name.toLowerCase().slice(0, 3)) + 1;

const utc = ({ year, month, day }: Day): Date => new Date(Date.UTC(year, month - 1, day));
const dayOf = (date: Date): Day => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});
const dayOfWeek = (day: Day): number => utc(day).getUTCDay();
const later = (day: Day, days: number): Day => dayOf(new Date(utc(day).getTime() + days * 86_400_000));
const lastOf = (year: number, month: number): Day => dayOf(new Date(Date.UTC(year, month, 0)));
const written = (day: Day): string => utc(day).toISOString().slice(0, 10);
