import type { Addressing } from './responsible.js';

/** Those who can be given something to do: the municipalities of the group and its people. */
export type Circle = {
  municipalities: ReadonlyArray<{ id: string; name: string; abbreviation: string }>;
  /** Their whole names, the family name last. */
  members: ReadonlyArray<{ id: string; name: string }>;
};

export type Assignee =
  | { kind: 'municipality'; id: string }
  | { kind: 'member'; id: string }
  | { kind: 'all_municipalities' };

const folded = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
const ALL = /^\s(?:alle|alle kommunen|alle mitglieder|alle städte und gemeinden)\s$/u;

/** Whom a name in old minutes means; null where it means nobody of this group, or more than one. */
export function whom(who: Addressing['who'], { municipalities, members }: Circle): Assignee | null {
  if (who === null) return null;
  const name = folded(who);
  if (ALL.test(name)) return { kind: 'all_municipalities' };
  const people = members.filter((one) => name.includes(folded(one.name.split(' ').at(-1) ?? one.name)));
  const meant = people.length > 1 ? people.filter((one) => name.includes(folded(one.name))) : people;
  const [person] = meant;
  if (person && meant.length === 1) return { kind: 'member', id: person.id };
  const places = municipalities.filter((one) => name.includes(folded(one.name)) || name === folded(one.abbreviation));
  // "Bad Berleburg" also holds "Berleburg": the longest name is the one that was written.
  const [place, other] = places.toSorted((a, b) => b.name.length - a.name.length);
  const isOne = place !== undefined && (!other || folded(place.name).includes(folded(other.name)));
  return isOne ? { kind: 'municipality', id: place.id } : null;
}
