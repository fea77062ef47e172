const LONGEST = 31;

/** Names that Excel takes: without its signs, at most 31 characters, each once. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain = title
      .replace(/[[\]:*?/\\\p{C}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, '');
    const wanted = plain || 'Tabelle';
    let name = cut(wanted, LONGEST);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const ending = ` ${number}`;
      name = cut(wanted, LONGEST - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

const cut = (text: string, length: number): string =>
  [...text]
    .reduce((kept, character) => (kept.length + character.length <= length ? kept + character : kept), '')
    .trim();
