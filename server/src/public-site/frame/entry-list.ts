import { HOME_ZONE } from '../../platform/clock/calendar-day.js';
import { type Markup, markup } from '../../platform/markup/markup.js';

export type Entry = {
  title: string;
  /** Null: it has no page of its own. */
  path: string | null;
  /** Stands beside it as on a wall calendar. */
  date?: Date | null;
  /** What it is, e.g. "Exkursion"; a badge says how it stands. */
  kind?: string | Markup | null;
  /** When, where, by whom: one after the other. */
  facts?: ReadonlyArray<string | Markup | null>;
  text?: string | null;
  /** Said of it in a badge, e.g. "abgesagt". */
  mark?: Markup | null;
};

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('de-DE', { timeZone: HOME_ZONE, ...options });
const WEEKDAY = format({ weekday: 'short' });
const DAY = format({ day: 'numeric' });
const MONTH = format({ month: 'short', year: 'numeric' });

/** A date as on a wall calendar. Beside it the date stands in words, so that readers of screens skip this. */
export const dateSheet = (instant: Date): Markup =>
  markup`<span class="sheet" aria-hidden="true"><span class="sheet-weekday">${WEEKDAY.format(instant)}</span><span class="sheet-day">${DAY.format(instant)}</span><span class="sheet-month">${MONTH.format(instant)}</span></span>`;

/** A list of what stands on pages of its own; below a part its entries are headings of the third level. */
export const entryList = (entries: readonly Entry[], level: 2 | 3 = 3): Markup =>
  markup`<ul class="entries">${entries.map((entry) => entryOf(entry, level))}</ul>
`;

function entryOf({ title, path, date, kind, facts = [], text, mark }: Entry, level: 2 | 3): Markup {
  const link = path === null ? title : markup`<a href="${path}">${title}</a>`;
  const known = facts.filter((fact) => fact !== null && fact !== '');
  return markup`<li class="entry">${date ? dateSheet(date) : null}<div class="entry-words">${
    kind || mark ? markup`<p class="entry-kind">${kind ?? null}${mark ?? null}</p>` : null
  }${level === 2 ? markup`<h2>${link}</h2>` : markup`<h3>${link}</h3>`}${
    known.length > 0 ? markup`<p class="entry-facts">${known.map((fact) => markup`<span>${fact}</span>`)}</p>` : null
  }${text ? markup`<p class="entry-text">${text}</p>` : null}</div></li>
`;
}
