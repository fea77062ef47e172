import { expect, test } from '@jest/globals';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryModule, DiscoveryService, MetadataScanner } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { ACCESS } from '../../server/src/access/access.decorator.js';
import { AppModule } from '../../server/src/app.module.js';
import { readConfig } from '../../server/src/platform/config/config.js';
import { sourceFiles } from './source.js';

/** Everything that is answered without login. A new line here is a decision. */
const PUBLIC = [
  'GET /',
  'GET /aktuelles',
  'GET /aktuelles/:slug',
  'GET /anfrage-stellen',
  'GET /barriere-melden',
  'GET /barrierefreiheit',
  'GET /bilder/:id/:size.webp',
  'GET /calendar/feeds/:token.ics',
  'GET /datenschutz',
  'GET /emergency-archive/fetch/:token.zip',
  'GET /fachvortraege',
  'GET /feed.atom',
  'GET /fortschritt',
  'GET /gebaerdensprache',
  'GET /gebaerdensprache/video',
  'GET /health/live',
  'GET /health/ready',
  'GET /impressum',
  'GET /leichte-sprache',
  'GET /mitmachen',
  'GET /mitmachen/:slug',
  'GET /mitmachen/:slug/termin.ics',
  'GET /municipalities',
  'GET /municipalities/:id',
  'GET /newsletter',
  'GET /newsletter/:slug',
  'GET /newsletter/bestellung',
  'GET /offene-daten',
  'GET /offene-daten/:file',
  'GET /offene-daten/katalog.jsonld',
  'GET /oparl',
  'GET /oparl/:collection',
  'GET /oparl/:collection/:id',
  'GET /oparl/files/:id/content',
  'GET /oparl/files/:id/download',
  'GET /oparl/organizations/:id/consultations',
  'GET /oparl/organizations/:id/meetings',
  'GET /presse',
  'GET /presse/:slug',
  'GET /public-minutes',
  'GET /public-minutes/:id',
  'GET /public-minutes/:id/document',
  'GET /public-minutes/:id/pictures/:fileId',
  'GET /region',
  'GET /robots.txt',
  'GET /session',
  'GET /sitemap.xml',
  'GET /sitzungstermine/:id',
  'GET /termine',
  'GET /termine.ics',
  'GET /termine/:slug',
  'GET /termine/:slug/anmeldung',
  'GET /termine/:slug/termin.ics',
  'GET /unsubscription/:token',
  'POST /anfrage-stellen',
  'POST /barriere-melden',
  'POST /first-administrator',
  'POST /newsletter/bestellung',
  'POST /password-resets',
  'POST /password-resets/redemption',
  'POST /session',
  'POST /termine/:slug/anmeldung',
  'POST /unsubscription/:token',
];

/** What a mailed link opens without login, each for one purpose, one person, one subject. */
const BY_LINK = [
  'DELETE /links/municipality-report/submission',
  'DELETE /links/unsubscription',
  'GET /links/date-poll',
  'GET /links/date-poll/holds.ics',
  'GET /links/measure-update',
  'GET /links/municipality-report',
  'GET /links/reply',
  'GET /links/survey',
  'GET /links/task',
  'GET /links/unsubscription',
  'POST /links/measure-update/confirmation',
  'POST /links/municipality-report/submission',
  'POST /links/task/completion',
  'POST /links/unsubscription',
  'PUT /links/date-poll',
  'PUT /links/measure-update/status',
  'PUT /links/municipality-report',
  'PUT /links/reply',
  'PUT /links/survey',
  'PUT /links/task/due-day',
];

/** What the link of a speaker opens without an account: the one talk. */
const BY_SPEAKER = [
  'DELETE /speaker-link/uploads/:id',
  'GET /speaker-link',
  'HEAD /speaker-link/uploads/:id',
  'PATCH /speaker-link/uploads/:id',
  'POST /speaker-link/uploads',
  'PUT /speaker-link/answer',
  'PUT /speaker-link/consents',
  'PUT /speaker-link/files/:id/rights',
  'PUT /speaker-link/profile',
  'PUT /speaker-link/slides-source',
  'PUT /speaker-link/summary',
];

/** What the link of somebody without an account opens: the own inquiry, registration, subscription or quote. */
const BY_OUTSIDER = [
  'GET /abo/:token',
  'GET /abo/:token/ende',
  'GET /anfrage/:token',
  'GET /anmeldung/:token',
  'GET /zitat/:token',
  'POST /abo/:token/bestaetigung',
  'POST /abo/:token/ende',
  'POST /abo/:token/themen',
  'POST /abo/:token/wieder',
  'POST /anfrage/:token/nachricht',
  'POST /anmeldung/:token/absage',
  'POST /anmeldung/:token/annahme',
  'POST /anmeldung/:token/bestaetigung',
  'POST /anmeldung/:token/einwilligungen',
  'POST /anmeldung/:token/mitfahren',
  'POST /anmeldung/:token/mitfahren/ende',
  'POST /anmeldung/:token/nachricht',
  'POST /zitat/:token',
];

/** Where a request becomes a socket: its session and the policy are asked by `admit`, before it opens. */
const SOCKETS = ['minutes/writing/writing-door.service.ts'];

type Route = { id: string; access: string | undefined; hasContract: boolean };

async function findRoutes(): Promise<Route[]> {
  const config = { ...readConfig({}), databaseUrl: 'postgresql://unused' };
  const app = await Test.createTestingModule({ imports: [DiscoveryModule, AppModule.configured(config)] }).compile();
  const scanner = new MetadataScanner();
  return app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ metatype }) => {
      if (!metatype) return [];
      const base = Reflect.getMetadata(PATH_METADATA, metatype);
      return scanner.getAllMethodNames(metatype.prototype).flatMap((name) => {
        const handler = metatype.prototype[name];
        const verb = Reflect.getMetadata(METHOD_METADATA, handler);
        if (verb === undefined) return [];
        const path = `/${[base, Reflect.getMetadata(PATH_METADATA, handler)].join('/')}`
          .replace(/\/+/g, '/')
          .replace(/(.)\/$/, '$1');
        return {
          id: `${RequestMethod[verb]} ${path}`,
          access: Reflect.getMetadata(ACCESS, handler),
          hasContract: Reflect.getMetadataKeys(handler).includes('swagger/apiResponse'),
        };
      });
    });
}

const routes = await findRoutes();

test('there are routes to look at', () => {
  expect(routes.length).toBeGreaterThan(20);
});

test('every route says who may call it', () => {
  expect(routes.filter(({ access }) => access === undefined).map(({ id }) => `${id}: add @Access`)).toEqual([]);
});

test('every route says what it answers', () => {
  expect(routes.filter(({ hasContract }) => !hasContract).map(({ id }) => `${id}: add @Responds`)).toEqual([]);
});

test('what is public stands in this list', () => {
  const open = routes.filter(({ access }) => access === 'public' || access === 'recognised').map(({ id }) => id);
  expect(open.sort()).toEqual(PUBLIC);
});

test('what a mailed link opens stands in its list', () => {
  const byLink = routes.filter(({ access }) => access === 'link').map(({ id }) => id);
  expect(byLink.sort()).toEqual(BY_LINK);
});

test('what people without an account may do to an own matter stands in its list', () => {
  const byOutsider = routes.filter(({ access }) => access === 'outside').map(({ id }) => id);
  expect(byOutsider.sort()).toEqual(BY_OUTSIDER);
});

test('what a speaker may do by the link stands in its list', () => {
  const bySpeaker = routes.filter(({ access }) => access === 'speaker').map(({ id }) => id);
  expect(bySpeaker.sort()).toEqual(BY_SPEAKER);
});

test('what opens a socket stands in its list, and only its door hears of upgrades', () => {
  const files = sourceFiles('server/src');
  expect(files.filter(({ text }) => text.includes('doors.open(')).map(({ path }) => path)).toEqual(SOCKETS);
  expect(files.filter(({ text }) => text.includes("'upgrade'")).map(({ path }) => path)).toEqual([
    'platform/sockets/socket-doors.ts',
  ]);
});
