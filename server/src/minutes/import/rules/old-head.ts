import { namedDay, namedTimes } from './dates.js';
import type { Line } from './lines.js';

export type OldHead = {
  /** "46" of "46. Sitzung". */
  number: number | null;
  /** YYYY-MM-DD */
  day: string | null;
  startsAt: string | null;
  endsAt: string | null;
  place: string | null;
};

const NUMBERED =
  /(?:^|\D)(\d{1,3})\.\s?(?:\p{L}+\s){0,3}(?:Sitzung|Treffen|Arbeitskreissitzung|Arbeitskreis|Zusammenkunft)/u;
const BY_NUMBER = /\b(?:Sitzung|Protokoll|Treffen)\s(?:Nr\.?|Nummer)\s?(\d{1,3})(?!\d)/iu;
const PLACE = /^(?:(?:Veranstaltungs|Tagungs|Sitzungs)?ort|wo)\s?:\s*(.{2,160})$/isu;

/** What stands above the first item about the meeting itself. */
export function oldHead(lines: readonly Line[]): OldHead {
  const first = <Found>(seek: (text: string) => Found | null): Found | null => {
    for (const { text } of lines) {
      const found = seek(text);
      if (found !== null) return found;
    }
    return null;
  };
  const number = first((text) => NUMBERED.exec(text)?.[1] ?? BY_NUMBER.exec(text)?.[1] ?? null);
  const times = first((text) => namedTimes(text.replaceAll(/\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?/gu, ' ')));
  return {
    number: number === null || Number(number) === 0 ? null : Number(number),
    day: first((text) => namedDay(text, null)?.day ?? null),
    startsAt: times?.from ?? null,
    endsAt: times?.until ?? null,
    place: first((text) => PLACE.exec(text)?.[1]?.trim() ?? null),
  };
}
