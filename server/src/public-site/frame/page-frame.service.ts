import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Markup, markup } from '../../platform/markup/markup.js';
import { MARK, PANORAMA } from './hills.js';
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

const FOOT: ReadonlyArray<{ title: string; ways: readonly Way[] }> = [
  {
    title: 'Mehr erfahren',
    ways: [
      { title: 'Fachvorträge', path: '/fachvortraege' },
      { title: 'Öffentliche Protokolle', path: '/protokolle/oeffentlich' },
      { title: 'Presse', path: '/presse' },
      { title: 'Newsletter', path: '/newsletter' },
      { title: 'Offene Daten', path: '/offene-daten' },
    ],
  },
  {
    title: 'Kontakt und Hilfe',
    ways: [
      { title: 'Anfrage stellen', path: '/anfrage-stellen' },
      { title: 'Barriere melden', path: '/barriere-melden' },
      { title: 'Leichte Sprache', path: '/leichte-sprache' },
    ],
  },
  {
    title: 'Rechtliches',
    ways: [
      { title: 'Impressum', path: '/impressum' },
      { title: 'Datenschutz', path: '/datenschutz' },
      { title: 'Barrierefreiheit', path: '/barrierefreiheit' },
    ],
  },
];

const DEMO = markup`<p class="demo">Demodaten: alle Personen und Vorgänge sind erfunden</p>`;

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
<header class="head"><div class="head-row"><a class="mark" href="/">${MARK}<span>${SITE}</span></a>
<nav aria-label="Hauptnavigation"><ul>${MENU.map((way) => wayItem(way, page.path))}</ul></nav>
<a class="sign-in" href="/anmelden">Anmelden</a></div>${this.config.isDemo ? DEMO : null}</header>
<main id="inhalt" tabindex="-1">${banner(page)}
${page.body}</main>
<footer class="foot"><div class="foot-row"><p class="foot-mark">${MARK}<span>${SITE}</span></p>${FOOT.map(
      ({ title, ways }) =>
        markup`<nav aria-label="${title}"><h2>${title}</h2><ul>${ways.map((way) => wayItem(way, page.path))}</ul></nav>
`,
    )}</div></footer>
</body></html>
`.html;
  }
}

function wayItem({ title, path }: Way, current: string): Markup {
  const isWithin = path !== '/' && current.startsWith(`${path}/`);
  const mark = path === current ? markup` aria-current="page"` : isWithin ? markup` aria-current="true"` : null;
  return markup`<li><a href="${path}"${mark}>${title}</a></li>`;
}

/** Where one is, what this is, and what can be done first. The front page looks over the hills. */
const banner = ({ path, trail = [], title, lead, actions = [] }: PublicPage): Markup =>
  markup`<div class="banner${path === '/' ? ' front' : ''}"><div class="banner-row">${
    trail.length > 0 ? trailOf(trail) : null
  }<h1>${title}</h1>${lead ? markup`<p class="lead">${lead}</p>` : null}${
    actions.length > 0
      ? markup`<p class="actions">${actions.map(
          (way, index) =>
            markup`<a class="${index === 0 ? 'button' : 'button quiet'}" href="${way.path}">${way.title}</a> `,
        )}</p>`
      : null
  }</div>${path === '/' ? PANORAMA : null}</div>`;

const trailOf = (ways: readonly Way[]): Markup =>
  markup`<nav class="trail" aria-label="Sie sind hier"><ol>${ways.map(
    ({ title, path }) => markup`<li><a href="${path}">${title}</a></li>`,
  )}</ol></nav>
`;

/** A data block, never run; its words cannot end it. */
function structuredBlock(structured: Readonly<Record<string, unknown>>): Markup {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...structured }).replace(/</g, '\\u003c');
  return Markup.of(`<script type="application/ld+json">${text}</script>`);
}
