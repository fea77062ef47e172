// What the portal's fonts and those that Typst brings have between them: Latin, Greek, Cyrillic, signs, arrows, mathematics.
const KNOWN =
  /[\n\x20-\x7e\u00a0-\u036f\u0384-\u03ce\u0400-\u0525\u1e00-\u1eff\u2010-\u2027\u202f-\u205e\u2080-\u208e\u20a0-\u20ba\u20bd\u2190-\u22ff\u25a0-\u25ff]/u;
const IN_FONTS = (character: string) => KNOWN.test(character) && !/\p{Cn}/u.test(character);
const ORNAMENT = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}|\p{Cf}|\p{Cc}|[\ufe00-\ufe0f]|\u20e3/u;

/**
 * Text that can be set: an accessible PDF holds no sign without a glyph. Pictures between the words go, letters of
 * other scripts leave a box, so that nobody takes the text for whole.
 */
export function printable(text: string): string {
  const characters = [...text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ')];
  const kept = characters.map((character) => {
    if (IN_FONTS(character)) return character;
    return ORNAMENT.test(character) ? '' : '□';
  });
  return kept.join('').replace(/ {2,}/g, ' ');
}
