import type { Term } from './query.js';

/** What the database knows of a word: its stems (none for "und"), those of other spellings, and kindred words. */
export type KnownWord = {
  stems: string[];
  spellings: string[];
  /** Of words that begin with a short stem, or hold a longer one inside. */
  starting: string[];
  inside: string[];
};
export type Knowledge = ReadonlyMap<string, KnownWord>;

export type Queries = {
  /** Everything that counts as a hit; of a phrase its words, wherever they stand. */
  wide: string;
  /** Phrases as words in a row: of these the index knows only that they are there. Null without phrases. */
  strict: string | null;
  /** The words themselves: what holds them comes first. */
  exact: string;
};

/** Shorter stems begin too many words to follow them all. */
const SHORT = 4;
/** Ends of a word that is still being typed: "Wärmeplanun". */
const UNFINISHED = /(?:un|kei|hei|lic|isc)$/;

const quote = (stem: string) => `'${stem.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
const isShort = (stem: string) => stem.length < SHORT;
const any = (alternatives: readonly string[]) => {
  const distinct = [...new Set(alternatives)];
  return distinct.length > 1 ? `(${distinct.join(' | ')})` : (distinct[0] ?? '');
};
const all = (conditions: readonly string[]) => conditions.filter((one) => one !== '').join(' & ');

function alternatives(word: string, known: Knowledge, corrections: readonly string[]): string {
  const { stems = [], spellings = [], starting = [], inside = [] } = known.get(word) ?? {};
  const unfinished = stems.filter((stem) => UNFINISHED.test(stem)).map((stem) => stem.replace(UNFINISHED, ''));
  return any([
    ...[...stems, ...spellings].map((stem) => (isShort(stem) ? quote(stem) : `${quote(stem)}:*`)),
    ...[...unfinished, ...starting, ...inside].filter((stem) => !isShort(stem) || starting.includes(stem)).map(quote),
    ...corrections.map((stem) => `${quote(stem)}:*`),
  ]);
}

/** Words that say nothing are stepped over. */
function inARow(text: string, known: Knowledge): string {
  let row = '';
  let steps = 1;
  for (const word of text.split(' ')) {
    const [stem] = known.get(word)?.stems ?? [];
    if (stem !== undefined) row += row === '' ? quote(stem) : ` <${steps}> ${quote(stem)}`;
    steps = stem === undefined ? steps + 1 : 1;
  }
  return row;
}

const stemsOf = (words: readonly string[], known: Knowledge) =>
  all(words.flatMap((word) => (known.get(word)?.stems ?? []).map(quote)));

function wideOf(term: Term, known: Knowledge, corrections: ReadonlyMap<string, readonly string[]>): string {
  if (term.kind === 'phrase') return stemsOf(term.text.split(' '), known);
  const { text, parts } = term.word;
  const corrected = (word: string) => alternatives(word, known, corrections.get(word) ?? []);
  if (parts.length === 1) return corrected(parts[0] ?? text);
  const whole = stemsOf([text], known);
  const apart = all(parts.map(corrected));
  return any([whole, apart].filter((one) => one !== '').map((one) => `(${one})`));
}

const exactOf = (term: Term, known: Knowledge): string =>
  term.kind === 'phrase' ? inARow(term.text, known) : stemsOf(term.word.parts, known);

const NONE = new Map<string, readonly string[]>();
const without = (terms: readonly Term[], known: Knowledge) =>
  terms
    .map((term) => exactOf(term, known))
    .filter((one) => one !== '')
    .map((one) => `!(${one})`);

/** Undefined where only words are asked for that say nothing ("der", "und"). */
export function buildQueries(
  terms: readonly Term[],
  known: Knowledge,
  corrections: ReadonlyMap<string, readonly string[]> = NONE,
): Queries | undefined {
  const wanted = terms.filter(({ excluded }) => !excluded);
  const wide = all(wanted.map((term) => wideOf(term, known, corrections)));
  if (wide === '') return undefined;
  const exact = all(wanted.map((term) => exactOf(term, known)));
  const excluded = terms.filter((term) => term.excluded);
  const phrases = terms.filter(({ kind }) => kind === 'phrase');
  const rows = all(phrases.filter((term) => !term.excluded).map((term) => exactOf(term, known)));
  const strict = all([
    rows,
    ...without(
      phrases.filter((term) => term.excluded),
      known,
    ),
  ]);
  return {
    wide: all([
      wide,
      ...without(
        excluded.filter(({ kind }) => kind === 'word'),
        known,
      ),
    ]),
    strict: strict === '' ? null : strict,
    exact: exact === '' ? wide : exact,
  };
}
