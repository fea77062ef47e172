import { expect, test } from '@jest/globals';
import { Invalid } from '../../platform/errors/domain-error.js';
import { requireFigures } from './counted-figures.js';

test('each figure is counted once', () => {
  expect(() => requireFigures([{ name: 'Gebäude' }, { name: 'Gäste' }])).not.toThrow();
  expect(() => requireFigures([{ name: 'Gebäude' }, { name: 'Gebäude' }])).toThrow(Invalid);
});
