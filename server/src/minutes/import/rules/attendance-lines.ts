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

/** Commas between people, not those within brackets: "Paula Rothaar (Stadt Hilchenbach, Umwelt)". */
function namesIn(text: string, kind: AttendanceKind): Attending[] {
  return text
    .split(/[;\n]|,(?![^()]*\))/u)
    .map((name) =>
      name
        .replace(/^(?:und|sowie)\s/iu, '')
        .replace(/[\s.]+$/u, '')
        .trim(),
    )
    .filter((name) => /\p{L}{2}/u.test(name) && name.length <= LONGEST_NAME)
    .map((name) => ({ name, kind }));
}
