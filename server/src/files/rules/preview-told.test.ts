import { expect, test } from '@jest/globals';
import { toldPreview } from './preview-told.js';

const createdAt = new Date('2026-11-22T11:00:00Z');
const at = (time: string) => new Date(`2026-11-22T${time}Z`);

test('a preview that nobody makes is not promised for ever', () => {
  const waiting = { previewState: 'pending', createdAt } as const;
  expect(toldPreview(waiting, at('12:00:00'), false)).toBe('pending');
  expect(toldPreview(waiting, at('12:00:01'), false)).toBe('unavailable');
  expect(toldPreview(waiting, at('23:00:00'), true)).toBe('pending');
  expect(toldPreview({ previewState: 'ready', createdAt }, at('23:00:00'), false)).toBe('ready');
});
