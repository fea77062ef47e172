import { expect, test } from '@jest/globals';
import { fileState } from './file-state.js';

const TODAY = '2026-11-22';
const rights = { scope: 'members', validUntil: null } as const;

test.each([
  [{ withdrawnAt: null, rights: null }, 'rights_pending'],
  [{ withdrawnAt: null, rights }, 'released'],
  [{ withdrawnAt: null, rights: { ...rights, scope: 'public' as const } }, 'released'],
  [{ withdrawnAt: null, rights: { ...rights, scope: 'meeting_only' as const } }, 'restricted'],
  [{ withdrawnAt: null, rights: { ...rights, validUntil: TODAY } }, 'released'],
  [{ withdrawnAt: null, rights: { ...rights, validUntil: '2026-11-21' } }, 'expired'],
  [{ withdrawnAt: new Date(), rights }, 'withdrawn'],
  [{ withdrawnAt: new Date(), rights: null }, 'withdrawn'],
])('%j is %s', (file, state) => {
  expect(fileState(file, TODAY)).toBe(state);
});
