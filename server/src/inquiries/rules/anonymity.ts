export const BLANK = '[…]';

type Person = { givenName: string; familyName: string };
export type Asker = {
  member: Person | null;
  municipality: { name: string } | null;
  askerName: string | null;
  askerOrganization: string | null;
  askerEmail: string | null;
};

/** What the asker is called, the longest first: whoever may not know them reads none of it. */
export function namesOf({ member, municipality, askerName, askerOrganization, askerEmail }: Asker): string[] {
  const names = [
    askerEmail,
    askerOrganization,
    askerName,
    askerName?.trim().split(/\s+/).at(-1),
    municipality && placeOf(municipality.name),
    member && `${member.givenName} ${member.familyName}`,
    member?.familyName,
  ];
  const said = names.flatMap((name) => (name && name.trim().length > 2 ? [name.trim().replace(/\s+/g, ' ')] : []));
  return [...new Set(said)].sort((one, other) => other.length - one.length);
}

/** The text without the names, also "Wilnsdorfs" and "Wilnsdorfer". */
export function withoutNames(text: string, names: readonly string[]): string {
  if (names.length === 0) return text;
  return text.normalize('NFC').replace(pattern(names), BLANK);
}

/** Which of the names stand in a text, each once. */
export function namesIn(text: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const lower = names.map((name) => name.normalize('NFC').toLocaleLowerCase('de'));
  const found = [...text.normalize('NFC').matchAll(pattern(names))].map(([whole]) =>
    lower.findIndex((name) => whole.replace(/\s+/g, ' ').toLocaleLowerCase('de').startsWith(name)),
  );
  return [...new Set(found)].sort((one, other) => one - other).flatMap((index) => names[index] ?? []);
}

const ENDINGS = "(?:innen|in|ern|er|es|s|’s|'s)?";

const pattern = (names: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})${ENDINGS}(?![\\p{L}\\p{N}])`, 'giu');

const escaped = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '\\s+');

/** "Stadt Hilchenbach" is as telling as "Hilchenbach". */
const placeOf = (name: string): string => name.replace(/^(?:Stadt|Gemeinde|Kreis|Universitätsstadt)\s+/u, '');
