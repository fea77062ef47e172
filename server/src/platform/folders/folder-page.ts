import { Markup, markup } from '../markup/markup.js';
import type { Chapter, OfflineFolder } from './offline-folder.js';

type Framed = { path: string; title: string; chapter: string | null; body: Markup };

/** Scripts and styles of the folder alone, and no connection at all. */
const POLICY = Markup.of(
  "default-src 'none'; style-src file: 'self'; script-src file: 'self'; img-src file: 'self' data:; base-uri 'none'; form-action 'none'",
);

/** A whole page: where one is, the ways to the other chapters, and of when it is. */
export function framed(page: Framed, folder: Pick<OfflineFolder, 'title' | 'chapters' | 'foot' | 'hasSearch'>): string {
  const up = '../'.repeat(page.path.split('/').length - 1);
  const isStart = page.path === START;
  const ways = [{ title: 'Übersicht', path: START }, ...folder.chapters].map((one) => way(one, page, up));
  return markup`<!doctype html>
<html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${isStart ? folder.title : `${page.title} · ${folder.title}`}</title>
<link rel="stylesheet" href="${up}${LOOK}">${
    isStart && folder.hasSearch ? markup`<script src="${SEARCH}" defer></script>` : null
  }</head><body>
<a class="skip" href="#inhalt">Zum Inhalt</a>
<header><p>${folder.title}</p><nav aria-label="Kapitel"><ul>${ways}</ul></nav></header>
<main id="inhalt"><h1>${page.title}</h1>
${page.body}</main>
<footer><p>${folder.foot}</p></footer></body></html>
`.html;
}

export const START = 'index.html';
export const LOOK = 'dateien/aussehen.css';
export const SEARCH = 'dateien/suche.js';

function way({ title, path }: Chapter, page: Framed, up: string): Markup {
  const current =
    path === page.path ? markup` aria-current="page"` : path === page.chapter ? markup` aria-current="true"` : null;
  return markup`<li><a href="${up}${path}"${current}>${title}</a></li>`;
}
