const LONGEST = 200;
// Overrides of the writing direction and invisible characters disguise an ending: "exe.pdf" shown as "fdp.exe".
const DISGUISE = /[\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what goes
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/g;

/** The name under which a file is kept and given out again: the last part of a path, one line, nothing hidden. */
export function safeFileName(given: string): string {
  const line = given.normalize('NFC').replace(CONTROL, ' ').replace(DISGUISE, '');
  const name = (line.split(/[/\\]/).at(-1) ?? '').replace(/\s+/g, ' ').replace(/^[ .]+|[ .]+$/g, '');
  const ending = extensionOf(name);
  if (ending === '') return shorten(name, LONGEST);
  const stem = name.slice(0, -ending.length - 1).trimEnd();
  return `${shorten(stem, LONGEST - ending.length - 1)}.${ending}`;
}

/** What stands behind the last dot, as written; empty where there is nothing before or behind it. */
export function extensionOf(name: string): string {
  return /[^.]\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1] ?? '';
}

/** Cuts between characters as people count them, not inside one. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('de', { granularity: 'grapheme' }).segment(text)) {
    if (kept.length + segment.length > longest) break;
    kept += segment;
  }
  return kept.trimEnd();
}

/** The same name with the ending of what it was turned into. */
export function nameAsPdf(name: string): string {
  const ending = extensionOf(name);
  return ending === '' ? `${name}.pdf` : `${name.slice(0, -ending.length)}pdf`;
}
