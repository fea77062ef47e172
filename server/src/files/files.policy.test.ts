import { expect, test } from '@jest/globals';
import { abilities, announce, list, open, readNotes } from './files.policy.js';
import { FileState } from './files.schemas.js';

test('who only reads sees and opens what is released, and nothing else', () => {
  expect(FileState.options.filter((state) => list('read', state, 'clean'))).toEqual(['released']);
  expect(FileState.options.filter((state) => open('read', state))).toEqual(['released']);
  expect(abilities('read', 'released', 'not_scanned', 'failed')).toEqual({
    open: true,
    replace: false,
    recordRights: false,
    withdraw: false,
    update: false,
    requestAccessibleVersion: true,
    retryPreview: false,
  });
});

test('who manages sees everything, and opens all but what was withdrawn', () => {
  expect(FileState.options.filter((state) => list('manage', state, 'clean'))).toEqual(FileState.options);
  expect(FileState.options.filter((state) => !open('manage', state))).toEqual(['withdrawn']);
  expect(abilities('manage', 'withdrawn', 'clean', 'failed')).toEqual({
    open: false,
    replace: false,
    recordRights: false,
    withdraw: false,
    update: false,
    requestAccessibleVersion: false,
    retryPreview: false,
  });
});

test('what is published later is announced to readers, not opened', () => {
  expect([announce('read', 'embargoed', 'clean'), open('read', 'embargoed')]).toEqual([true, false]);
  expect([list('read', 'embargoed', 'clean'), announce('read', 'embargoed', 'infected')]).toEqual([false, false]);
  expect([open('contribute', 'embargoed'), open('manage', 'embargoed')]).toEqual([true, true]);
});

test('nobody opens what waits for the scanner, and readers do not even see what it caught', () => {
  expect(abilities('manage', 'released', 'pending', 'pending')).toMatchObject({ open: false, retryPreview: false });
  expect(abilities('manage', 'released', 'infected', 'pending').open).toBe(false);
  expect([list('read', 'released', 'pending'), list('read', 'released', 'infected')]).toEqual([true, false]);
  expect(list('contribute', 'rights_pending', 'infected')).toBe(true);
});

test('what ended may be tried again by those who manage it, what is under way not', () => {
  expect(abilities('manage', 'released', 'clean', 'failed').retryPreview).toBe(true);
  expect(abilities('manage', 'released', 'clean', 'running').retryPreview).toBe(false);
  expect(abilities('contribute', 'released', 'clean', 'failed').retryPreview).toBe(false);
});

test('speaker notes are for those who manage the file until somebody releases them', () => {
  expect([readNotes('read', false), readNotes('contribute', false), readNotes('manage', false)]).toEqual([
    false,
    false,
    true,
  ]);
  expect(readNotes('read', true)).toBe(true);
});
