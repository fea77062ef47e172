import type { Line } from './lines.js';

export const ATTENDANCE_KINDS = ['present', 'excused', 'absent', 'represented', 'guest'] as const;
export type AttendanceKind = (typeof ATTENDANCE_KINDS)[number];
export type Attending = { name: string; kind: AttendanceKind };

const LABELS: ReadonlyArray<readonly [AttendanceKind, RegExp]> = [
  [
    'present',
    /^(?:anwesend(?:e)?|teilnehmer(?:innen|\*innen|:innen|\/innen)?|teilnehmende|teilnahme)(?:\s\([^)]*\))?\s?:?\s*/iu,
  ],
  [
    'excused',
    /^(?:entschuldigt(?:e)?|es (?:fehlt|fehlten|fehlen) entschuldigt|entschuldigt (?:fehlt|fehlen|fehlten))\s?:?\s*/iu,
  ],
  ['absent', /^(?:abwesend(?:e)?|nicht anwesend|es (?:fehlt|fehlten|fehlen)|unentschuldigt)\s?:?\s*/iu],
  ['represented', /^(?:vertreten(?: durch)?|in vertretung)\s?:\s*/iu],
  ['guest', /^(?:gäste|gast|als gast|referent(?:in|en|innen)?|referierende)\s?:\s*/iu],
];
const ENDS =
  /^(?:tagesordnung|protokoll(?:führung|ant)?|ort|datum|beginn|ende|zeit|leitung|sitzungsleitung|moderation)\b/iu;
const LONGEST_NAME = 120;
const MOST = 80;

/** Who took part, as the lines before the first item say it; whose names these are is for people to decide. */
export function attending(lines: readonly Line[]): { people: Attending[]; used: number[] } {
  const people: Attending[] = [];
  const used: number[] = [];
  let kind: AttendanceKind | null = null;
  for (const { index, text, piece } of lines) {
    const label = LABELS.find(([, pattern]) => pattern.test(text));
    if (label && (/:/u.test(text) || text.length < 40)) {
      kind = label[0];
      people.push(...namesIn(text.replace(label[1], ''), kind));
      used.push(index);
    } else if (
      kind !== null &&
      (piece.kind === 'item' || piece.kind === 'table' || isNames(text)) &&
      !ENDS.test(text)
    ) {
      for (const line of text.split('\n')) people.push(...namesIn(line.replaceAll(' | ', ' '), kind));
      used.push(index);
    } else kind = null;
  }
  return { people: people.slice(0, MOST), used };
}

const isNames = (text: string) => text.length <= LONGEST_NAME && !/[.:!?]$/u.test(text) && /\p{Lu}/u.test(text);

function namesIn(text: string, kind: AttendanceKind): Attending[] {
  return divided(text)
    .map((name) => withoutEnd(name.trim().replace(/^(?:und|sowie)\s/iu, '')).trim())
    .filter((name) => name.length <= LONGEST_NAME && /\p{L}{2}/u.test(name))
    .slice(0, MOST)
    .map((name) => ({ name, kind }));
}

/** Commas between people, not those within brackets: "Paula Rothaar (Stadt Hilchenbach, Umwelt)". */
function divided(text: string): string[] {
  const parts: string[] = [];
  let end = text.length;
  let isBracketed = false;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const letter = text[at];
    if (letter === ')' || letter === '(') isBracketed = letter === ')';
    if (letter !== ';' && letter !== '\n' && (letter !== ',' || isBracketed)) continue;
    parts.push(text.slice(at + 1, end));
    end = at;
  }
  return [...parts, text.slice(0, end)].reverse();
}

function withoutEnd(name: string): string {
  let end = name.length;
  while (end > 0 && ' .'.includes(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end);
}
