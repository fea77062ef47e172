import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Environment } from '../../server/src/platform/config/config.js';

const example = readFileSync(join(import.meta.dirname, '../../.env.example'), 'utf8');

const assignments = [...example.matchAll(/^([A-Z0-9_]+)=(.*)$/gm)].map(([, name, value]) => [name, value] as const);

test('.env.example documents every variable of the configuration and no other', () => {
  expect(assignments.map(([name]) => name).sort()).toEqual(Object.keys(Environment.shape).sort());
});

test('.env.example names the presets: copied as it is, it changes nothing', () => {
  const values = assignments.map(([name, value]) => [name, value?.replace(/^"(.*)"$/, '$1')]);
  const withoutEmpty = values.filter(([, value]) => value !== '');
  expect(Environment.parse(Object.fromEntries(values))).toEqual(Environment.parse(Object.fromEntries(withoutEmpty)));
  expect(Environment.parse(Object.fromEntries(withoutEmpty))).toEqual(Environment.parse({}));
});

test('every variable of .env.example is explained above it', () => {
  const unexplained = example
    .split('\n')
    .filter((line, index, lines) => /^[A-Z0-9_]+=/.test(line) && lines[index - 1]?.trim() === '')
    .map((line) => line.split('=')[0]);
  expect(unexplained).toEqual([]);
});
