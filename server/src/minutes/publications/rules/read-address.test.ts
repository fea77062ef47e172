import { expect, test } from '@jest/globals';
import { namesInText } from '../../../platform/validation/names-in-text.js';
import { presentPlaces } from '../publications.presenter.js';
import { readAddress } from './read-address.js';

test.each([
  ['https://x.example/?q=Paula%20Rothaar', 'https://x.example/?q=Paula Rothaar'],
  ['https://x.example/%52%6Fthaar', 'https://x.example/Rothaar'],
  ['https://x.example/%2552othaar', 'https://x.example/Rothaar'],
  ['https://x.example/Siegh%C3%BCtte', 'https://x.example/Sieghütte'],
  ['https://x.example/%ff%52othaar', 'https://x.example/\uFFFDRothaar'],
  [`https://${new URL('https://sieghütte.example').host}/`, 'https://sieghütte.example/'],
  ['100 % und %zz, xn--', '100 % und %zz, xn--'],
])('%s is read as %s', (text, read) => {
  expect(readAddress(text)).toBe(read);
});

test('a name in the target of a link is found however it is encoded', () => {
  const href = 'https://x.example/%70aula.%52othaar%40hilchenbach.example';
  const sheet = {
    ...{ language: 'de', title: '', sender: '', subtitle: null, facts: [], pageLabel: '' },
    blocks: [{ kind: 'prose' as const, runs: [{ text: 'hier', href }] }],
  };
  const found = namesInText(presentPlaces(sheet), [{ givenName: 'Paula', familyName: 'Rothaar' }], []);
  expect(found.map(({ word }) => word)).toEqual(['paula', 'Rothaar']);
});
