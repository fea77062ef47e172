import { domainToUnicode } from 'node:url';

const MOST_LAYERS = 3;
const ESCAPED = /(?:%[0-9a-f]{2})+/giu;
const FOREIGN = /xn--[a-z0-9-]{1,59}/giu;

/** A text with the addresses in it as people read them: no letter hides in its number, no host in its transcription. */
export function readAddress(text: string): string {
  let read = text;
  for (let layer = 0; layer < MOST_LAYERS && read.includes('%'); layer += 1) {
    read = read.replace(ESCAPED, (letters) => Buffer.from(letters.replaceAll('%', ''), 'hex').toString());
  }
  return read.replace(FOREIGN, (label) => domainToUnicode(label) || label);
}
