type Person = { givenName: string; familyName: string };

const folded = (text: string) => text.normalize('NFKC').toLocaleLowerCase('de').replace(/\s+/g, ' ');

/** Whether a text names one of them with both names, in whatever order. A family name alone may be a place or a thing. */
export const namesPerson = (text: string, people: readonly Person[]): boolean =>
  people.some(({ givenName, familyName }) => {
    const [given, family] = [folded(givenName).trim(), folded(familyName).trim()];
    const read = folded(text);
    return [`${given} ${family}`, `${family}, ${given}`, `${family} ${given}`].some((name) => read.includes(name));
  });
