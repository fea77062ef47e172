import { namedDay } from './dates.js';

export type Addressing = { who: string | null; dueOn: string | null };

const WHO =
  /(?:^|[\s(;,|/–—-])(?:wer|zuständig(?:keit)?|verantwortlich)\s?:?\s+([^;|()\n]{2,120}?)(?=\s*(?:[;|)]|,?\s*(?:bis|termin|frist|fällig)\b|$))/iu;
const BRACKETED = /\(([^()]{2,120})\)\s*\.?$/u;
const TRAILING = /\s[–—-]\s([^–—]{2,80}?),?\s(?:bis|termin:?|frist:?)\s([^–—]{3,40})$/iu;
const UNTIL =
  /(?:^|[\s(,;|])(?:bis(?:\s(?:zum|spätestens))?|termin|frist|fällig(?:\sam)?)\s?(?:wann)?\s?:?\s+(.{3,40})/iu;

/** Who is to do something, and until when, as old minutes say it: "Wer: Netphen, bis: 30.9." */
export function addressing(text: string, from: string | null): Addressing {
  const trailing = TRAILING.exec(text);
  if (trailing) return { who: cleaned(trailing[1]), dueOn: dayIn(trailing[2], from) };
  const until = UNTIL.exec(text);
  const dueOn = dayIn(until?.[1], from);
  const named = WHO.exec(text);
  if (named) return { who: cleaned(named[1]), dueOn };
  const bracket = BRACKETED.exec(text)?.[1];
  if (bracket === undefined) return { who: null, dueOn };
  const before = bracket.split(/,?\s*\bbis\b/iu)[0];
  return { who: cleaned(before), dueOn };
}

/** A line that says nothing but who and until when belongs to what stands above it. */
export const isAddressingAlone = (text: string): boolean =>
  /^(?:\(?(?:wer|zuständig(?:keit)?|verantwortlich|bis(?: wann)?|termin|frist)\s?:)/iu.test(text) && text.length <= 160;

const dayIn = (text: string | undefined, from: string | null) => namedDay(text ?? '', from)?.day ?? null;
const cleaned = (who: string | undefined): string | null => who?.replace(/^[:\s]+|[\s.,:]+$/gu, '') || null;
