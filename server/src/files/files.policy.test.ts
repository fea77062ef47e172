import { expect, test } from '@jest/globals';
import { abilities, list, open } from './files.policy.js';
import { FileState } from './files.schemas.js';

test('who only reads sees and opens what is released, and nothing else', () => {
  expect(FileState.options.filter((state) => list('read', state))).toEqual(['released']);
  expect(FileState.options.filter((state) => open('read', state))).toEqual(['released']);
  expect(abilities('read', 'released')).toEqual({ open: true, replace: false, recordRights: false, withdraw: false });
});

test('who manages sees everything, and opens all but what was withdrawn', () => {
  expect(FileState.options.filter((state) => list('manage', state))).toEqual(FileState.options);
  expect(FileState.options.filter((state) => !open('manage', state))).toEqual(['withdrawn']);
  expect(abilities('manage', 'withdrawn')).toEqual({
    open: false,
    replace: false,
    recordRights: false,
    withdraw: false,
  });
});
