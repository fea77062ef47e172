// What the portal's fonts and those that Typst brings have between them: Latin, Greek, Cyrillic, signs, arrows, mathematics.
const KNOWN =
  /[\n\x20-\x7e\u00a0-\u036f\u0384-\u03ce\u0400-\u0525\u1e00-\u1eff\u2010-\u2027\u202f-\u205e\u2080-\u208e\u20a0-\u20ba\u20bd\u2190-\u22ff\u25a0-\u25ff]/u;
// Gaps within these ranges, found by setting each sign, with the portal's typeface and without.
const MISSING = [
  /[\u02f4-\u02f6\u20a5\u20a6\u20aa\u21b4\u2244\u2246\u2256-\u2258\u225a-\u225c\u225e\u225f\u2263\u25cd]|\p{Cn}/u,
  /[\u0332-\u0337\u0339-\u033f\u0345-\u0356\u0364-\u036f\u0485\u0486]/u,
];
const IN_FONTS = (character: string) => KNOWN.test(character) && !MISSING.some((gaps) => gaps.test(character));
// An accent that NFC leaves apart stays on a plain Latin letter only: elsewhere no font has both.
const LOOSE_MARK = /(?<![a-z])\p{M}/giu;
const ORNAMENT = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}|\p{Cf}|\p{Cc}|[\ufe00-\ufe0f]|\u20e3/u;

/**
 * Text that can be set: an accessible PDF holds no sign without a glyph. Pictures between the words go, letters of
 * other scripts leave a box, so that nobody takes the text for whole.
 */
export function printable(text: string): string {
  const composed = text.normalize('NFC').replace(LOOSE_MARK, '');
  const characters = [...composed.replace(/\r\n?/g, '\n').replaceAll('\t', ' ')];
  const kept = characters.map((character) => {
    if (IN_FONTS(character)) return character;
    return ORNAMENT.test(character) ? '' : '□';
  });
  return kept.join('').replace(/ {2,}/g, ' ');
}
