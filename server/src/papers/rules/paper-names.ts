/** Windows still has programs that stop at 260 characters of a whole path: folder and name keep well below. */
export const LONGEST_PATH = 100;
const LONGEST_PART = 36;

const GERMAN: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss', ẞ: 'SS' };

/** Letters that every program since 1980 can read: "Wärme & Co.\r\n" becomes "Waerme_Co". Empty when nothing is left. */
export function plainWords(text: string, longest: number = LONGEST_PART): string {
  const plain = text
    .normalize('NFC')
    .replace(/[äöüÄÖÜßẞ]/g, (letter) => GERMAN[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9-]+/g, '_')
    .replace(/^[_-]+|[_-]+$/g, '');
  if (plain.length <= longest) return plain;
  const kept = plain.slice(0, longest + 1);
  const end = kept.lastIndexOf('_');
  return kept.slice(0, end > longest / 2 ? end : longest).replace(/[_-]+$/, '');
}

/** "47_Sitzung_2026-12-03" */
export const folderName = ({ number, day }: { number: number; day: string }): string => `${number}_Sitzung_${day}`;

type Named = { place: string; subject: string; fileName: string };

/**
 * A name for each, in their order: "TOP-3_Waermeplanung_Folien.pdf". Unique also where capital letters do not count,
 * and never longer than the folder leaves room for.
 */
export function paperNames(folder: string, papers: readonly Named[]): string[] {
  const longest = LONGEST_PATH - folder.length - 1;
  const taken = new Set<string>();
  return papers.map(({ place, subject, fileName }) => {
    const ending = endingOf(fileName);
    const stem = plainWords(ending === '' ? fileName : fileName.slice(0, -ending.length - 1));
    const parts = [plainWords(place, 16), plainWords(subject), stem].filter((part) => part !== '');
    const wanted = [...new Set(parts)].join('_') || 'Unterlage';
    for (let turn = 1; ; turn += 1) {
      const tail = `${turn === 1 ? '' : `-${turn}`}${ending && `.${ending}`}`;
      const name = `${wanted.slice(0, longest - tail.length).replace(/[_-]+$/, '')}${tail}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** Behind the last dot, where something stands before it. */
const endingOf = (name: string): string => /[^.]\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
