import { encode } from 'html-entities';
import { withPictures } from './placed-pictures.js';
import type { GridCell, Line, Pictures, Run, Sheet, SheetBlock } from './sheet.js';
import { wholeText } from './whole-text.js';

const LOOK = `body{font:16px/1.5 "Fira Sans",Calibri,sans-serif;color:#1c2621;max-width:44rem;margin:2rem auto;padding:0 1rem}
h1,h2{color:#17573b;line-height:1.2}.quiet{color:#4c5c52}.mark{color:#17573b;font-weight:600}
dl div{margin:.3rem 0}dt{display:inline;font-weight:600}dd{display:inline;margin:0 0 0 .3rem}
table{border-collapse:collapse;margin:1rem 0}th,td{text-align:left;vertical-align:top;padding:.3rem 1rem .3rem 0;border-bottom:1px solid #c9d6cd}
th{color:#4c5c52;border-color:#17573b}img{max-width:100%;height:auto}a{color:#17573b}thead{display:table-header-group}`;

/** A sheet as one page of HTML that needs nothing else: no script, no address, pictures within it. */
export function webDocument(sheet: Sheet, pictures: Pictures): string {
  const draw = drawnWith(pictures);
  const { letterhead, stamp, subtitle, facts } = sheet;
  return `<!doctype html>
<html lang="${said(sheet.language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${said(sheet.title)}</title><style>${LOOK}</style></head><body>
${letterhead || stamp ? `<header class="quiet">${paragraphs([...(letterhead?.lines ?? []), ...(stamp ? [stamp] : [])])}</header>` : ''}
<main><p class="quiet">${said(sheet.sender)}</p><h1>${said(sheet.title.trim() || '–')}</h1>
${subtitle === null ? '' : `<p>${said(subtitle)}</p>`}
<dl>${facts.map(({ label, value }) => `<div><dt>${said(label)}:</dt><dd>${said(value)}</dd></div>`).join('')}</dl>
${draw(withPictures(sheet.blocks, pictures))}</main></body></html>`;
}

/** Blocks of a sheet as they stand in a page. Headings keep their level. */
export const webBlocks = (blocks: readonly SheetBlock[], pictures: Pictures): string =>
  drawnWith(pictures)(withPictures(blocks, pictures));

const said = (text: string): string => encode(wholeText(text)).replaceAll('\n', '<br>');

const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${said(line)}</p>`).join('');

function words(runs: readonly Run[]): string {
  return runs
    .map(({ text, isBold, isItalic, href }) => {
      const plain = said(text);
      const bold = isBold ? `<strong>${plain}</strong>` : plain;
      const leaning = isItalic ? `<em>${bold}</em>` : bold;
      return href ? `<a href="${said(href)}" rel="noopener noreferrer">${leaning}</a>` : leaning;
    })
    .join('');
}

function drawnWith(pictures: Pictures) {
  const all = (blocks: readonly SheetBlock[]): string => blocks.map(draw).join('\n');
  const cells = (row: readonly GridCell[], tag: 'th' | 'td') =>
    row
      .map((cell) => `<${tag}${spans(cell)}${tag === 'th' ? ' scope="col"' : ''}>${all(cell.blocks)}</${tag}>`)
      .join('');
  const draw = (block: SheetBlock): string => {
    switch (block.kind) {
      case 'heading':
        return `<h${block.level ?? 2}>${said(block.text.trim() || '–')}</h${block.level ?? 2}>`;
      case 'paragraph':
        return `<p>${said(block.text)}</p>`;
      case 'prose':
        return `<p>${block.mark ? `<span class="mark">${said(block.mark.word)}:</span> ` : ''}${words(block.runs)}</p>`;
      case 'list': {
        const tag = block.isOrdered ? 'ol' : 'ul';
        return `<${tag}>${block.items.map((item) => `<li>${all(item)}</li>`).join('')}</${tag}>`;
      }
      case 'grid':
        return tableOf(
          cells(block.head, 'th'),
          block.rows.map((row) => cells(row, 'td')),
        );
      case 'table':
        return tableOf(
          block.columns.map(({ label }) => `<th scope="col">${said(label)}</th>`).join(''),
          block.rows.map((row) => row.map((lines) => `<td>${lines.map(lineOf).join('<br>')}</td>`).join('')),
        );
      case 'picture':
        return picture(block);
    }
  };
  const picture = ({ picture: key, alt }: Extract<SheetBlock, { kind: 'picture' }>): string => {
    const found = pictures.get(key);
    if (!found) return '';
    const type = found.format === 'png' ? 'image/png' : 'image/jpeg';
    return `<p><img alt="${said(alt ?? '')}" src="data:${type};base64,${found.bytes.toString('base64')}"></p>`;
  };
  return all;
}

const tableOf = (head: string, rows: readonly string[]): string =>
  `<table><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;

const spans = ({ columns, rows }: GridCell): string =>
  `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;

const lineOf = ({ text, kind }: Line): string =>
  kind === 'strong' ? `<strong>${said(text)}</strong>` : kind === 'struck' ? `<s>${said(text)}</s>` : said(text);
