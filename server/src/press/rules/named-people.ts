type Person = { givenName: string; familyName: string };

const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const seen = (text: string): string =>
  text.normalize('NFKC').replace(UNSEEN, '').replace(/\\/g, '').replace(/\s+/g, ' ').toLowerCase();

/** Who of these people is named in full: public pages name nobody. */
export function namedPeople(text: string, people: readonly Person[]): string[] {
  const words = seen(text);
  const named = people.filter(({ givenName, familyName }) =>
    [`${givenName} ${familyName}`, `${familyName}, ${givenName}`].some((name) => words.includes(seen(name))),
  );
  return [...new Set(named.map(({ givenName, familyName }) => `${givenName} ${familyName}`))];
}
