import type { Request } from 'express';
import { readSessionToken } from './auth/session-cookie.js';

/** First parts of the addresses that the server draws by itself, for everybody. Everything else is the client's. */
const ROOTS = [
  'region',
  'termine',
  'anmeldung',
  'aktuelles',
  'presse',
  'zitat',
  'mitmachen',
  'fortschritt',
  'fachvortraege',
  'sitzungstermine',
  'newsletter',
  'abo',
  'bilder',
  'offene-daten',
  'impressum',
  'datenschutz',
  'barrierefreiheit',
  'barriere-melden',
  'anfrage-stellen',
  'leichte-sprache',
  'gebaerdensprache',
  'oparl',
  'feed.atom',
  'termine.ics',
  'sitemap.xml',
  'robots.txt',
];

/** Only what lies below: the address itself is the client's, which takes the links of old mails on. */
const BELOW = ['anfrage'];

/** For the router: these do not stand below /api. */
export const PUBLIC_ROUTES = [
  '',
  ...ROOTS.flatMap((root) => [root, `${root}/*rest`]),
  ...BELOW.map((root) => `${root}/*rest`),
];

const PATTERN = new RegExp(
  `^/(?:(?:${ROOTS.map((root) => root.replace('.', '\\.')).join('|')})(?:/|$)|(?:${BELOW.join('|')})/)`,
);

/** Whether everybody can read the page of this address. */
export const isPublicPath = (path: string): boolean => path === '/' || PATTERN.test(path);

/** Whether the server draws the page of this address. The front page has two faces: members go on in the client. */
export const isPublicAddress = (request: Request, isSecure: boolean): boolean =>
  request.path === '/' ? readSessionToken(request, isSecure) === undefined : PATTERN.test(request.path);
