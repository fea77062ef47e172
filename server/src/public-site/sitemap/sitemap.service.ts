import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { markup } from '../../platform/markup/markup.js';
import { PublicDatesService } from '../dates/public-dates.service.js';
import { sendShared } from '../frame/send-shared.js';
import { LatestService } from '../start/latest.service.js';

const PAGES = [
  ...[
    '/',
    '/region',
    '/termine',
    '/aktuelles',
    '/presse',
    '/newsletter',
    '/mitmachen',
    '/fortschritt',
    '/fachvortraege',
  ],
  ...['/offene-daten', '/anfrage-stellen', '/impressum', '/datenschutz', '/barrierefreiheit'],
  ...['/barriere-melden', '/leichte-sprache'],
];
const MOST = 1000;

/** What search engines may find, and where. */
@Injectable()
export class SitemapService {
  constructor(
    private readonly dates: PublicDatesService,
    private readonly latest: LatestService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async sendMap(request: Request, response: Response): Promise<void> {
    const [dates, latest] = await Promise.all([this.dates.list(), this.latest.list(MOST)]);
    const { publicUrl } = this.config;
    const { html: text } = markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${PAGES.map(
  (path) => markup`<url><loc>${publicUrl}${path}</loc></url>
`,
)}${[...dates, ...latest].map(
  ({ path, updatedAt }) =>
    markup`<url><loc>${publicUrl}${path}</loc><lastmod>${updatedAt.toISOString()}</lastmod></url>
`,
)}</urlset>
`;
    sendShared(request, response, { mediaType: 'application/xml; charset=utf-8', text });
  }

  sendRobots(request: Request, response: Response): void {
    const text = `User-agent: *\nDisallow: /api/\nDisallow: /anmeldung/\nDisallow: /zitat/\nDisallow: /abo/\nAllow: /\n\nSitemap: ${this.config.publicUrl}/sitemap.xml\n`;
    sendShared(request, response, { mediaType: 'text/plain; charset=utf-8', text });
  }
}
