import { asWords, fill, type Values } from './placeholders.js';
import type { PressFacts } from './press-facts.js';
import { type Quote, quoteValues } from './quotes.js';

export type Written = { text: string; background: string };
export type Read = { text: string; background: string; missing: string[] };

/** The master means the whole region. */
const REGION: Values = { kommune: 'Siegen-Wittgenstein', ort: 'Siegen-Wittgenstein' };

type Meaning = { facts: PressFacts; quotes: readonly Quote[]; reader: 'press' | 'public' };

/** The text for the whole region. */
export function masterText(written: Written, { facts, quotes, reader }: Meaning): Read {
  return read(written, [quoteValues(quotes, reader), facts.shared, REGION]);
}

type Municipality = { id: string; name: string };
type Own = { values: Values; text: string | null };

/** The text of one municipality: its own words and values come first. */
export function localText(written: Written, municipality: Municipality, own: Own, meaning: Meaning): Read {
  const { facts, quotes, reader } = meaning;
  const name = asWords(municipality.name);
  const values = [
    escaped(own.values),
    quoteValues(quotes, reader),
    facts.local[municipality.id] ?? {},
    { kommune: name, ort: name },
    facts.shared,
  ];
  return read({ ...written, text: own.text ?? written.text }, values);
}

function read({ text, background }: Written, values: readonly Values[]): Read {
  const [body, end] = [fill(text, ...values), fill(background, ...values)];
  return { text: body.text, background: end.text, missing: [...new Set([...body.missing, ...end.missing])] };
}

const escaped = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value.trim() !== '')
      .map(([name, value]) => [name.toLowerCase(), asWords(value)]),
  );
