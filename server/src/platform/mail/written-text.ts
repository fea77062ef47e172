import { decode } from 'html-entities';

/** Elements whose content nobody reads. */
const UNSEEN = new Set(['head', 'style', 'script', 'title', 'template', 'svg']);
const BREAKING =
  /^(?:address|article|blockquote|br|div|dl|dt|dd|footer|h[1-6]|header|hr|li|ol|p|pre|section|table|tr|ul)$/;

/** HTML as plain text, in one pass: whatever somebody sends, it takes as long as it is long. */
export function textOfHtml(html: string): string {
  let text = '';
  let unseen: string | undefined;
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    const until = open === -1 ? html.length : open;
    if (unseen === undefined) text += html.slice(at, until).replace(/\s+/g, ' ');
    if (open === -1) break;
    const isComment = html.startsWith('<!--', open);
    const close = isComment ? html.indexOf('-->', open) : html.indexOf('>', open);
    if (close === -1) break;
    at = close + (isComment ? 3 : 1);
    if (isComment) continue;
    const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 30)) ?? [];
    const tag = name.toLowerCase();
    if (unseen === undefined && slash === '' && UNSEEN.has(tag)) unseen = tag;
    else if (unseen === tag && slash === '/') unseen = undefined;
    else if (unseen === undefined && BREAKING.test(tag)) text += '\n';
  }
  return tidy(decode(text));
}

const tidy = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Lines with which mail programs begin what they quote. */
const QUOTE_BEGINS = [
  /^Am .{4,200}schrieb.{0,200}:$/,
  /^On .{4,200}wrote:$/,
  /^-{2,}\s*(?:Urspr(?:ü|ue)ngliche Nachricht|Original Message|Weitergeleitete Nachricht)\s*-{2,}$/i,
  /^_{20,}$/,
];
const SENDER = /^\*?(?:Von|From):\*?\s/;
const SENT = /^\*?(?:Gesendet|Sent|Datum|Date):\*?\s/;

/**
 * What somebody wrote in answer: without the quoted mail below it and without the signature. Quotes with answers in
 * between stay. A mail that would be empty then is kept whole.
 */
export function withoutQuote(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const begin = lines.findIndex((_, index) => beginsQuote(lines, index));
  const own = begin === -1 ? lines : lines.slice(0, begin);
  const signature = own.findIndex((line) => /^-- ?$/.test(line));
  const written = signature === -1 ? own : own.slice(0, signature);
  while (written.length > 0 && /^\s*(?:>.*)?$/.test(written.at(-1) ?? '')) written.pop();
  const answer = written.join('\n').trim();
  return answer === '' ? text.trim() : answer;
}

function beginsQuote(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').trim().slice(0, 500);
  if (QUOTE_BEGINS.some((pattern) => pattern.test(line))) return true;
  // Some programs break "Am … schrieb …:" into two lines.
  if (/^(?:Am|On) /.test(line) && /(?:schrieb|wrote).{0,200}:$/.test((lines[index + 1] ?? '').trim().slice(0, 300))) {
    return true;
  }
  return SENDER.test(line) && lines.slice(index + 1, index + 4).some((next) => SENT.test(next.trim()));
}
