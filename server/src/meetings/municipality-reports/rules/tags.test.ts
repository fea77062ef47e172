import { expect, test } from '@jest/globals';
import { distinctTags, tagsByUse } from './tags.js';

test('a tag is there once, however it is written', () => {
  expect(distinctTags(['PV', 'Liegenschaften', 'pv', 'Förderung'])).toEqual(['PV', 'Liegenschaften', 'Förderung']);
});

test('what is used most comes first, then the alphabet', () => {
  expect(tagsByUse(['PV', 'Wärme', 'pv', 'Ökologie', 'Mobilität'], 3)).toEqual(['PV', 'Mobilität', 'Ökologie']);
});
