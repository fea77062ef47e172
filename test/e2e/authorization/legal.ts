import type { TestApp } from '../../support/app.js';
import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

/** A barrier that is known, and one that was. */
export async function createBarriers(portal: TestApp) {
  const { client } = portal.database;
  const words = { title: 'PDF vom 24.09.', reason: 'Ohne Struktur' };
  return {
    known: (await client.knownBarrier.create({ data: words })).id,
    fixed: (await client.knownBarrier.create({ data: { ...words, fixedAt: portal.clock.now() } })).id,
  };
}

const OPERATOR = {
  ...{ name: 'Kreis Siegen-Wittgenstein', street: 'Musterstraße 1', postalCode: '57072', city: 'Siegen' },
  ...{ phone: '0271 5550-0', email: 'klima@kreis.example', representative: 'die Landrätin oder der Landrat' },
  ...{ supervisoryAuthority: 'Bezirksregierung Arnsberg', vatId: '', responsibleEditor: 'Stabsstelle Klimaschutz' },
  ...{ dataProtectionOffice: 'Datenschutzbeauftragte Stelle', dataProtectionEmail: 'datenschutz@kreis.example' },
  ...{ monitoringBody: 'Überwachungsstelle NRW', monitoringEmail: 'ueberwachung@land.example' },
  ...{ ombudsOffice: 'Ombudsstelle', ombudsContact: 'ombudsstelle@land.example' },
};
const BARRIER = { title: 'Karte', reason: 'Kein Text', alternative: '', plannedFor: null };

/** Betreiber, Erklärung zur Barrierefreiheit. */
export const LEGAL_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/operator': () => ({}),
  'PUT /api/operator': () => ({ body: { ...OPERATOR, version: 0 } }),
  'GET /api/accessibility-statement': () => ({}),
  'POST /api/accessibility-statement/reviews': () => ({
    body: { reviewedOn: '2026-11-20', conformance: 'partial', method: 'Selbstbewertung mit Tastatur' },
  }),
  'GET /api/accessibility-statement/document': () => ({ query: 'format=html' }),
  'POST /api/accessibility-statement/barriers': () => ({ body: BARRIER }),
  'PATCH /api/accessibility-statement/barriers/{id}': ({ barriers }) => ({
    path: [barriers.known],
    body: { ...BARRIER, version: 1 },
  }),
  'POST /api/accessibility-statement/barriers/{id}/fix': ({ barriers }) => ({
    path: [barriers.known],
    body: { version: 1 },
  }),
  'POST /api/accessibility-statement/barriers/{id}/reopening': ({ barriers }) => ({
    path: [barriers.fixed],
    body: { version: 1 },
  }),
  'GET /api/sign-language-films': () => ({}),
};

export const LEGAL_MATRIX: Record<string, readonly [number, number, number, number, number, number]> = {
  'GET /api/operator': [401, 403, 200, 403, 403, 403],
  'PUT /api/operator': [401, 403, 200, 403, 403, 403],
  // The coordination of any group: the statement is about the whole portal.
  'GET /api/accessibility-statement': [401, 200, 200, 403, 403, 200],
  'POST /api/accessibility-statement/reviews': [401, 201, 201, 403, 403, 201],
  'GET /api/accessibility-statement/document': [401, 200, 200, 403, 403, 200],
  'POST /api/accessibility-statement/barriers': [401, 201, 201, 403, 403, 201],
  'PATCH /api/accessibility-statement/barriers/{id}': [401, 200, 200, 403, 403, 200],
  'POST /api/accessibility-statement/barriers/{id}/fix': [401, 201, 201, 403, 403, 201],
  'POST /api/accessibility-statement/barriers/{id}/reopening': [401, 201, 201, 403, 403, 201],
  'GET /api/sign-language-films': [401, 200, 200, 403, 403, 200],
};
