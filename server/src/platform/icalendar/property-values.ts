/** Letters and signs of Europe: most of what is written, and nothing to look for in it. */
const HARMLESS = /^[\x20-\x7e\u00a1-\u024f\u2010-\u2027]*$/;

/**
 * What people typed, made fit for iCalendar: line ends of all kinds become \n, which the generator then escapes;
 * characters that no calendar may hold vanish. Without this a line of one's own could be put into a calendar.
 */
export function calendarText(text: string): string {
  if (HARMLESS.test(text)) return text.trim();
  return text
    .toWellFormed()
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

/** The same on one line. */
export const calendarLine = (text: string): string => calendarText(text).replace(/\s+/g, ' ');

/** A name as CN: readers differ in what quotes, carets and backslashes mean there, so there are none. */
export const calendarName = (name: string): string => calendarLine(name.replace(/[\\^]/g, '')).replaceAll('"', "'");

/** URI values are not escaped: nothing that the generator would put a backslash before, and no line end. */
export function calendarUrl(url: string): string | null {
  if (/^https?:\/\/[\w.-]+(:\d+)?\/[\w./?&=%+-]*$/.test(url)) return url;
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (!['https:', 'http:'].includes(protocol)) return null;
  return href.replaceAll('\\', '%5C').replaceAll(';', '%3B').replaceAll(',', '%2C');
}

/** An address as mailto: the same. */
export const calendarMailbox = (email: string): string =>
  email.toWellFormed().replace(/[\s\p{Cc}\\;,:"<>]/gu, (character) => encodeURIComponent(character));
