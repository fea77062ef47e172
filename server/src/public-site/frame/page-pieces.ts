import { clockTime, dayInWords, periodInWords } from '../../platform/clock/in-words.js';
import { markdownBlocks } from '../../platform/documents/markdown-blocks.js';
import { webBlocks } from '../../platform/documents/web-document.js';
import { Markup, markup } from '../../platform/markup/markup.js';
import type { Way } from './public-page.js';

/** How something stands, told by colour and by the word itself. */
export type Tone = 'primary' | 'accent' | 'success' | 'warning' | 'danger' | 'notice' | 'neutral';

export const badge = (text: string, tone: Tone = 'neutral'): Markup =>
  markup`<span class="badge" data-tone="${tone}">${text}</span>`;

type PartOptions = { id: string; title: string; more?: Way; tone?: 'sunken' };

/** A part of a page with its heading, and a way to more of it. Sunken ones reach from edge to edge. */
export const part = ({ id, title, more, tone }: PartOptions, body: Markup): Markup =>
  markup`<section class="part${tone === 'sunken' ? ' band' : ''}" aria-labelledby="${id}"><div class="part-head"><h2 id="${id}">${title}</h2>${
    more ? markup`<a class="more" href="${more.path}">${more.title}</a>` : null
  }</div>
${body}</section>
`;

/** The words of a time, for programs too. */
export const timeOf = (instant: Date, words: string): Markup =>
  markup`<time datetime="${instant.toISOString()}">${words}</time>`;

type Period = { startsAt: Date; endsAt: Date | null };

/** "Donnerstag, 22. April 2027, 13:00–17:00 Uhr" */
export const periodOf = ({ startsAt, endsAt }: Period): Markup =>
  timeOf(
    startsAt,
    endsAt === null ? `${dayInWords(startsAt)}, ${clockTime(startsAt)} Uhr` : periodInWords({ startsAt, endsAt }),
  );

type Fact = { label: string; value: string | Markup | null };

/** Labels with what is known of them; what is not known is left out. */
export function facts(all: readonly Fact[]): Markup | null {
  const known = all.filter(({ value }) => value !== null && value !== '');
  if (known.length === 0) return null;
  return markup`<dl class="facts">${known.map(
    ({ label, value }) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`,
  )}</dl>
`;
}

/** Numbers that say something by themselves. */
export const figures = (all: ReadonlyArray<{ value: string; label: string }>): Markup =>
  markup`<dl class="figures">${all.map(
    ({ value, label }) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`,
  )}</dl>
`;

/** What somebody wrote in simple Markdown; its headings begin at the second level. */
export const prose = (text: string): Markup =>
  markup`<div class="prose">${Markup.of(webBlocks(markdownBlocks(text), new Map()))}</div>
`;

/** Said where there is nothing yet. */
export const emptyNote = (text: string): Markup => markup`<p class="empty">${text}</p>
`;

/** A table that scrolls by itself where the page is narrow, also by keyboard. */
export const scroller = (name: string, table: Markup): Markup =>
  markup`<div class="scroller" role="region" aria-label="${name}" tabindex="0">${table}</div>
`;
