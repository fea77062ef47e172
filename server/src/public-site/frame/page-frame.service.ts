import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Markup, markup } from '../../platform/markup/markup.js';
import { PageLookService } from './page-look.service.js';
import type { PublicPage, Way } from './public-page.js';

const SITE = 'Klimaportal';

const MENU: readonly Way[] = [
  { title: 'Start', path: '/' },
  { title: 'Die Region', path: '/region' },
  { title: 'Termine', path: '/termine' },
  { title: 'Aktuelles', path: '/aktuelles' },
  { title: 'Mitmachen', path: '/mitmachen' },
  { title: 'Fortschritt', path: '/fortschritt' },
];

const FOOT: readonly Way[] = [
  { title: 'Presse', path: '/presse' },
  { title: 'Newsletter', path: '/newsletter' },
  { title: 'Offene Daten', path: '/offene-daten' },
  { title: 'Anfrage stellen', path: '/anfrage-stellen' },
  { title: 'Impressum', path: '/impressum' },
  { title: 'Datenschutz', path: '/datenschutz' },
  { title: 'Barrierefreiheit', path: '/barrierefreiheit' },
  { title: 'Barriere melden', path: '/barriere-melden' },
  { title: 'Leichte Sprache', path: '/leichte-sprache' },
];

/** What is around every public page. */
@Injectable()
export class PageFrameService {
  constructor(
    private readonly look: PageLookService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  draw(page: PublicPage): string {
    const address = `${this.config.publicUrl}${page.path}`;
    const title = page.path === '/' ? SITE : `${page.title} · ${SITE}`;
    return markup`<!doctype html>
<html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${title}</title>
<meta name="description" content="${page.description}">${
      page.isPersonal
        ? markup`<meta name="robots" content="noindex">`
        : markup`<link rel="canonical" href="${address}">
<meta property="og:title" content="${page.title}"><meta property="og:description" content="${page.description}">
<meta property="og:type" content="website"><meta property="og:url" content="${address}">`
    }
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="Aktuelles" href="/feed.atom">${this.look.stylesheet()}${
      page.structured ? structuredBlock(page.structured) : null
    }</head><body>
<a class="skip" href="#inhalt">Zum Inhalt</a>
<header class="head"><a class="mark" href="/">${SITE}</a>
<nav aria-label="Hauptnavigation"><ul>${MENU.map((way) => wayItem(way, page.path))}</ul></nav>
<a class="sign-in" href="/anmelden">Anmelden</a></header>
${page.trail && page.trail.length > 0 ? trail(page.trail) : null}<main id="inhalt" tabindex="-1"><h1>${page.title}</h1>
${page.body}</main>
<footer class="foot"><nav aria-label="Service"><ul>${FOOT.map((way) => wayItem(way, page.path))}</ul></nav></footer>
</body></html>
`.html;
  }
}

function wayItem({ title, path }: Way, current: string): Markup {
  const isWithin = path !== '/' && current.startsWith(`${path}/`);
  const mark = path === current ? markup` aria-current="page"` : isWithin ? markup` aria-current="true"` : null;
  return markup`<li><a href="${path}"${mark}>${title}</a></li>`;
}

const trail = (ways: readonly Way[]): Markup =>
  markup`<nav class="trail" aria-label="Sie sind hier"><ol>${ways.map(
    ({ title, path }) => markup`<li><a href="${path}">${title}</a></li>`,
  )}</ol></nav>
`;

/** A data block, never run; its words cannot end it. */
function structuredBlock(structured: Readonly<Record<string, unknown>>): Markup {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...structured }).replace(/</g, '\\u003c');
  return Markup.of(`<script type="application/ld+json">${text}</script>`);
}
