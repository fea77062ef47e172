import { expect, test } from '@jest/globals';
import { isMet, slidesNeed } from './slides-need.js';

const nothing = { files: [], slidesUrl: null, slidesWaivedAt: null };

test('without file, link or word the slides are missing', () => {
  expect(slidesNeed(nothing)).toBe('missing');
  expect(slidesNeed({ ...nothing, files: ['withdrawn'] })).toBe('missing');
  expect(isMet('missing')).toBe(false);
});

test('a file without rights waits for its release, also beside released ones and a link', () => {
  expect(slidesNeed({ ...nothing, files: ['rights_pending'] })).toBe('awaiting_release');
  expect(slidesNeed({ ...nothing, files: ['released', 'rights_pending'] })).toBe('awaiting_release');
  expect(slidesNeed({ ...nothing, files: ['rights_pending'], slidesUrl: 'https://example.org/f' })).toBe(
    'awaiting_release',
  );
  expect(isMet('awaiting_release')).toBe(false);
});

test('a file, a link, or no slides at all meet the need', () => {
  expect(slidesNeed({ ...nothing, files: ['released'] })).toBe('released');
  expect(slidesNeed({ ...nothing, files: ['restricted', 'withdrawn'] })).toBe('released');
  expect(slidesNeed({ ...nothing, slidesUrl: 'https://example.org/f' })).toBe('released');
  expect(slidesNeed({ ...nothing, slidesWaivedAt: new Date() })).toBe('waived');
  expect(slidesNeed({ ...nothing, files: ['released'], slidesWaivedAt: new Date() })).toBe('released');
  expect(isMet('released') && isMet('waived')).toBe(true);
});
