import { escapeHtml, page } from './letter-page.js';

export type Fact = readonly [label: string, value: string];
export type AgendaLine = { label: string; text: string };
export type Action = { label: string; url: string };

/** One piece of a letter; a bare string is a paragraph. Of several actions the first is the one to press. */
export type Block =
  | string
  | { heading: string }
  | { facts: readonly Fact[] }
  | { items: readonly AgendaLine[] }
  | { quote: string }
  | { actions: readonly Action[] }
  | { small: string }
  /** Ways at the very end, in small print. */
  | { links: readonly Action[] };

/** What a mail says, without any markup. `signature` stands below "Freundliche Grüße", line by line. */
export type Letter = { greeting: string; blocks: readonly Block[]; signature?: string };

const SIGNATURE = 'Ihr Klimaportal';
const CLOSING = 'Freundliche Grüße';

export function letterText({ greeting, blocks, signature = SIGNATURE }: Letter): string {
  return [greeting, ...blocks.map(blockText), `${CLOSING}\n${signature}`].filter(Boolean).join('\n\n');
}

export function letterHtml({ greeting, blocks, signature = SIGNATURE }: Letter): string {
  return page([blockHtml(greeting), ...blocks.map(blockHtml), blockHtml(`${CLOSING}\n${signature}`)].join(''));
}

function blockText(block: Block): string {
  if (typeof block === 'string') return block;
  if ('heading' in block) return block.heading;
  if ('facts' in block) return block.facts.map(([label, value]) => `${label}: ${value}`).join('\n');
  if ('items' in block) return block.items.map(({ label, text }) => `${label}  ${text}`).join('\n');
  if ('quote' in block) return block.quote.replace(/^/gm, '> ');
  if ('small' in block) return block.small;
  return ('actions' in block ? block.actions : block.links).map(({ label, url }) => `${label}:\n${url}`).join('\n\n');
}

function blockHtml(block: Block): string {
  if (typeof block === 'string') return `<p style="margin:0 0 16px">${lines(block)}</p>`;
  if ('heading' in block) return `<h2 style="${HEADING}">${lines(block.heading)}</h2>`;
  if ('facts' in block) return pairs(block.facts);
  if ('items' in block) return pairs(block.items.map(({ label, text }): Fact => [label, text]));
  if ('quote' in block) return `<blockquote class="line" style="${QUOTE}">${lines(block.quote)}</blockquote>`;
  if ('actions' in block) return `<p style="margin:24px 0 16px">${block.actions.map(link).join(' ')}</p>`;
  const small = 'small' in block ? lines(block.small) : block.links.map(smallLink).join('<br>');
  return `<p class="muted" style="${SMALL}">${small}</p>`;
}

const HEADING = 'margin:28px 0 8px;font-size:19px;line-height:1.3;font-weight:600';
const QUOTE = 'margin:0 0 16px;padding:4px 0 4px 16px;border-left:4px solid #17573b;color:inherit';
const SMALL = 'margin:0 0 16px;font-size:14px;line-height:1.45;color:#4c5c52';
const BUTTON = 'display:inline-block;margin:0 8px 8px 0;padding:11px 20px;border:2px solid #17573b;border-radius:8px';
const PRIMARY = 'background-color:#17573b;color:#ffffff;font-weight:600;text-decoration:none';
const OTHER = 'color:#17573b;font-weight:600;text-decoration:none';
const TERM = 'padding:6px 16px 6px 0;vertical-align:top;text-align:left;font-weight:400;color:#4c5c52';
const VALUE = 'padding:6px 0;vertical-align:top;text-align:left;overflow-wrap:anywhere;hyphens:auto';

const smallLink = ({ label, url }: Action) => `<a href="${escapeHtml(url)}" style="color:#17573b">${lines(label)}</a>`;
const lines = (text: string) => escapeHtml(text).replace(/\r\n|\r|\n/g, '<br>');

/** Rows with a row header, so that a screen reader says the label with its value. */
function pairs(rows: readonly Fact[]): string {
  return `<table style="margin:0 0 16px;border-collapse:collapse;font:inherit">${rows.map(pair).join('')}</table>`;
}

function pair([label, value]: Fact): string {
  const style = label.length > SHORT ? TERM : `${TERM};white-space:nowrap`;
  const shown = /^https?:\/\/\S+$/.test(value)
    ? `<a href="${escapeHtml(value)}" style="color:#17573b">${escapeHtml(value)}</a>`
    : lines(value);
  return `<tr><th class="muted" scope="row" style="${style}">${lines(label)}</th><td style="${VALUE}">${shown}</td></tr>`;
}

/** Labels up to here stay on one line: "TOP 12", "Antwort bis". */
const SHORT = 12;

function link({ label, url }: Action, position: number): string {
  const [kind, style] = position === 0 ? ['primary', PRIMARY] : ['other', OTHER];
  return `<a class="${kind}" href="${escapeHtml(url)}" style="${BUTTON};${style}">${lines(label)}</a>`;
}
