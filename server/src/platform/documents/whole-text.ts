// What XML forbids, and signs that turn the direction of what follows or are not seen at all.
const UNWELCOME = /(?!\n)[\p{Cc}\p{Cs}\p{Cn}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/** Text for Word and browsers, which have glyphs for everything: only what breaks a file or deceives its reader goes. */
export const wholeText = (text: string): string =>
  text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(UNWELCOME, '');
