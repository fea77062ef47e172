import type { ValidRequest } from './valid-request.js';
import type { World } from './world.js';

const hex = (length: number) => 'a'.repeat(length);

/** Well formed, but nobody worked for it. */
const UNPROVEN = {
  ...{ nonce: hex(32), salt: hex(32), cost: 2000, keyLength: 32, keyPrefix: hex(32), keySignature: hex(64) },
  ...{ until: 4_000_000_000, signature: hex(64), counter: 1, derivedKey: hex(64) },
};

/** What is open to visitors, what only the link of an asker opens, and what was answered before. */
export const OUTSIDE_REQUESTS: Record<string, (world: World) => ValidRequest> = {
  'GET /api/outside-inquiries/puzzle': () => ({}),
  'POST /api/outside-inquiries': () => ({
    body: { kind: 'barrier', title: 'PDF', question: 'Nicht vorlesbar', proof: UNPROVEN },
  }),
  'GET /api/similar-answers': ({ group }) => ({ query: `workingGroupId=${group.id}&q=Dachpacht` }),
  'GET /api/own-inquiry': () => ({}),
  'POST /api/own-inquiry/messages': () => ({ body: { text: 'Noch etwas' } }),
};

export const OUTSIDE_MATRIX: Record<string, readonly [number, number, number, number, number, number]> = {
  'GET /api/outside-inquiries/puzzle': [200, 200, 200, 200, 200, 200],
  'POST /api/outside-inquiries': [409, 409, 409, 409, 409, 409],
  'GET /api/similar-answers': [401, 404, 404, 200, 200, 200],
  'GET /api/own-inquiry': [410, 410, 410, 410, 410, 410],
  'POST /api/own-inquiry/messages': [410, 410, 410, 410, 410, 410],
};
