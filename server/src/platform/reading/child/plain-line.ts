// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what goes
const CONTROL = /[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** One line as people read it: nothing invisible, nothing that turns the direction round. */
export const plainWords = (given: string): string =>
  given.toWellFormed().normalize('NFC').replace(CONTROL, ' ').replace(INVISIBLE, '').replace(/\s+/g, ' ');

export const plainLine = (given: string): string => plainWords(given).trim();
