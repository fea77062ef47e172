import { expect, test } from '@jest/globals';
import { fileState } from './file-state.js';

const TODAY = '2026-11-22';
const rights = { scope: 'members', validUntil: null } as const;
const file = { withdrawnAt: null, rights, publishedFrom: null };

test.each([
  [{ rights: null }, 'rights_pending'],
  [{}, 'released'],
  [{ rights: { ...rights, scope: 'public' as const } }, 'released'],
  [{ rights: { ...rights, scope: 'meeting_only' as const } }, 'restricted'],
  [{ rights: { ...rights, validUntil: TODAY } }, 'released'],
  [{ rights: { ...rights, validUntil: '2026-11-21' } }, 'expired'],
  [{ publishedFrom: '2026-11-23' }, 'embargoed'],
  [{ publishedFrom: TODAY }, 'released'],
  [{ publishedFrom: '2026-11-23', rights: null }, 'rights_pending'],
  [{ publishedFrom: '2026-11-23', rights: { ...rights, scope: 'meeting_only' as const } }, 'restricted'],
  [{ publishedFrom: '2026-11-23', rights: { ...rights, validUntil: '2026-11-21' } }, 'expired'],
  [{ withdrawnAt: new Date() }, 'withdrawn'],
  [{ withdrawnAt: new Date(), rights: null, publishedFrom: '2026-11-23' }, 'withdrawn'],
])('%j is %s', (change, state) => {
  expect(fileState({ ...file, ...change }, TODAY)).toBe(state);
});
