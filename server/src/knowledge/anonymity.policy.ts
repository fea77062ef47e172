/** What would tell who asked, of the inquiry that an article grew from. */
export type Secret = {
  text: string;
  kind: 'case_number' | 'email' | 'phone' | 'person' | 'organisation' | 'municipality';
};

/** Where a secret stands: a field of the article, and the words as they stand there. */
export type Telltale = { field: string; words: string; kind: Secret['kind']; isForbidden: boolean };

/** A municipality may well be meant as an example; a case number never is. */
const FORBIDDEN = new Set<Secret['kind']>(['case_number', 'email', 'phone']);

const GAP = '[\\s\\u00AD\\u2010-\\u2015._/()-]*';
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const spaced = (text: string) =>
  text
    .trim()
    .split(/[\s-]+/)
    .map(escaped)
    .join('[\\s-]+');
const apart = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(escaped).join(GAP);
/** Never the district, which is named after two of its places. */
const NO_DISTRICT = '(?![\\s-]*Wittgenstein)';

function patternOf({ text, kind }: Secret): RegExp | undefined {
  if (text.trim().length < 3) return undefined;
  switch (kind) {
    case 'case_number':
      return whole(apart(text), '');
    case 'email':
      return whole(escaped(text.trim()), '');
    case 'phone':
      return phonePattern(text);
    case 'municipality':
      return whole(spaced(text), `(?:er[nms]?|s)?${NO_DISTRICT}`);
    case 'person':
    case 'organisation':
      return whole(spaced(text), 's?');
  }
}

const whole = (pattern: string, ending: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${pattern}${ending}(?![\\p{L}\\p{N}])`, 'giu');

/** The same number however it is broken up. */
function phonePattern(text: string): RegExp | undefined {
  const digits = text.replace(/\D/g, '');
  return digits.length < 6 ? undefined : new RegExp(`(?<!\\d)${[...digits].join(GAP)}(?!\\d)`, 'gu');
}

/** What in the texts of an article would tell who asked; each way of writing it once per field. */
export function telltales(fields: Readonly<Record<string, string>>, secrets: readonly Secret[]): Telltale[] {
  const found = Object.entries(fields).flatMap(([field, text]) =>
    secrets.flatMap((secret) => {
      const pattern = patternOf(secret);
      const hits = pattern === undefined ? [] : (text.normalize('NFC').match(pattern) ?? []);
      return hits.map((words) => ({ field, words, kind: secret.kind, isForbidden: FORBIDDEN.has(secret.kind) }));
    }),
  );
  return [...new Map(found.map((one) => [`${one.field}\n${one.words.toLowerCase()}`, one])).values()];
}

/** A first draft without them; somebody reads it all the same before others do. */
export function withoutSecrets(text: string, secrets: readonly Secret[]): string {
  const inOrder = secrets.toSorted((one, other) => other.text.length - one.text.length);
  return inOrder.reduce((left, secret) => {
    const pattern = patternOf(secret);
    return pattern === undefined ? left : left.replace(pattern, '[…]');
  }, text.normalize('NFC'));
}

/** What stands between publishing and the article: forbidden words, and others that nobody has read and confirmed. */
export function obstacles(found: readonly Telltale[], confirmed: readonly string[]): Telltale[] {
  const read = new Set(confirmed.map((words) => words.toLowerCase()));
  return found.filter(({ words, isForbidden }) => isForbidden || !read.has(words.toLowerCase()));
}
