import { plainWords } from '../../platform/validation/plain-words.js';

/** Windows still has programs that stop at 260 characters of a whole path: folder and name keep well below. */
export const LONGEST_PATH = 100;
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
