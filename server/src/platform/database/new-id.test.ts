import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { newId } from './new-id.js';

test('an id is a UUID of version 7, begins with its time and is never given twice', () => {
  const ids = Array.from({ length: 1000 }, () => newId());
  for (const id of ids) expect(z.uuidv7().safeParse(id).success).toBe(true);
  expect(new Set(ids).size).toBe(1000);
  expect(newId(1) < newId(2)).toBe(true);
});
