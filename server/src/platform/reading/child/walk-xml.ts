import { StringDecoder } from 'node:string_decoder';
import sax from 'sax';
import type { PackageParts } from './package-parts.js';
import { Unreadable } from './unreadable.js';

/** Names come without their prefix, attributes with theirs. */
export type Visitor = {
  opens?(name: string, attributes: Readonly<Record<string, string>>): void;
  says?(text: string): void;
  closes?(name: string): void;
};

const DEEPEST = 500;
const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Reads a part from beginning to end without ever holding it whole. No document brings own entities. */
export async function walkXml(parts: PackageParts, name: string, visitor: Visitor): Promise<void> {
  const parser = sax.parser(true, { position: false });
  let depth = 0;
  const refuse = () => {
    throw new Unreadable('broken');
  };
  parser.onerror = refuse;
  parser.ondoctype = refuse;
  parser.onopentag = ({ name: full, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) refuse();
    visitor.opens?.(
      local(full),
      Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, `${value}`])),
    );
  };
  parser.ontext = (text) => visitor.says?.(text);
  parser.oncdata = (text) => visitor.says?.(text);
  parser.onclosetag = (full) => {
    depth -= 1;
    visitor.closes?.(local(full));
  };
  const decoder = new StringDecoder('utf8');
  for await (const chunk of parts.read(name)) parser.write(decoder.write(chunk));
  parser.write(decoder.end()).close();
}
