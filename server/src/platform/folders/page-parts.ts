import type { SheetBlock } from '../documents/sheet.js';
import { webBlocks } from '../documents/web-document.js';
import { Markup, markup } from '../markup/markup.js';

type Cell = string | number | Markup;

/** Labels with their values. */
export const factList = (facts: ReadonlyArray<{ label: string; value: string | Markup }>): Markup =>
  facts.length === 0
    ? markup``
    : markup`<dl>${facts.map(({ label, value }) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;

/** Scrolls by itself where the page is narrow, also by keyboard. Numbers stand to the right. */
export const pageTable = (name: string, columns: readonly string[], rows: ReadonlyArray<readonly Cell[]>): Markup =>
  markup`<div class="wide" role="region" aria-label="${name}" tabindex="0"><table>
<thead><tr>${columns.map((column, index) => markup`<th scope="col"${look(rows[0]?.[index])}>${column}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) => markup`<tr>${row.map((cell) => markup`<td${look(cell)}>${cell}</td>`)}</tr>
`,
  )}</tbody></table></div>`;

const look = (cell: Cell | undefined): Markup | null => (typeof cell === 'number' ? markup` class="number"` : null);

export const linkTo = (path: string, text: string): Markup => markup`<a href="${path}">${text}</a>`;

export const listOf = (items: readonly Markup[]): Markup =>
  markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;

/** What was written for a document and stands below a heading of the page: its own are one level lower. */
export const documentPart = (blocks: readonly SheetBlock[]): Markup => wholeDocument(blocks.map(lowered));

/** What was written for a document; of pictures it is said what they show. */
export const wholeDocument = (blocks: readonly SheetBlock[]): Markup => Markup.of(webBlocks(blocks, new Map()));

function lowered(block: SheetBlock): SheetBlock {
  if (block.kind !== 'heading') return block;
  return { ...block, level: block.level === undefined || block.level === 2 ? 3 : 4 };
}
