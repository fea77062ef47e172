import type { Refusal } from './file-types.js';

const END_OF_ZIP = Buffer.from('PK\u0005\u0006', 'latin1');
const END_OF_ZIP_SIZE = 22;
const MARKUP = /<(?:!doctype\s+html|html|head|body|script|svg|iframe|\?php)[\s>/]/i;

/** How much of the end has to be seen: the end of a zip file with its longest comment. */
export const TAIL_SIZE = END_OF_ZIP_SIZE + 65_535;

/** A PDF or picture that is a web page or an archive at the same time is none that a speaker made. */
export function plainContentRefusal(head: Buffer, tail: Buffer): Refusal | undefined {
  return MARKUP.test(head.toString('latin1', 0, 1024)) || endsAsZip(tail) ? 'suspicious' : undefined;
}

/** Attached documents bring the same bytes along; only a record that ends where the file ends makes an archive. */
function endsAsZip(tail: Buffer): boolean {
  for (let at = tail.lastIndexOf(END_OF_ZIP); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(END_OF_ZIP, at - 1)) {
    const rest = tail.length - at - END_OF_ZIP_SIZE;
    if (rest >= 0 && tail.readUInt16LE(at + 20) === rest) return true;
  }
  return false;
}
