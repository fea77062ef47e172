import { expect, it } from '@jest/globals';
import { wrongFields, wrongParties, wrongPeriod } from './well-formed.js';

const known = new Set(['kreis', 'siegen']);

it('asks for somebody who leads, among the bodies that there are, and for each in one place', () => {
  expect(wrongParties({ leadIds: ['kreis'], partnerIds: ['siegen'] }, known)).toEqual([]);
  expect(wrongParties({ leadIds: [], partnerIds: ['siegen'] }, known)).toMatchObject([{ pointer: '#/leadIds' }]);
  expect(wrongParties({ leadIds: ['olpe'], partnerIds: [] }, known)).toMatchObject([{ pointer: '#/leadIds' }]);
  expect(wrongParties({ leadIds: ['kreis'], partnerIds: ['kreis'] }, known)).toMatchObject([
    { pointer: '#/partnerIds' },
  ]);
});

it('wants each letter once, whatever its case', () => {
  expect(wrongFields([{ code: 'W' }, { code: 'N' }])).toEqual([]);
  expect(wrongFields([{ code: 'W' }, { code: 'w' }])).toMatchObject([{ pointer: '#/fields/1/code' }]);
});

it('lets a plan end on the day it begins or later, or not at all', () => {
  expect(wrongPeriod({ startsOn: '2026-01-01', endsOn: null })).toEqual([]);
  expect(wrongPeriod({ startsOn: '2026-01-01', endsOn: '2026-01-01' })).toEqual([]);
  expect(wrongPeriod({ startsOn: '2026-01-01', endsOn: '2025-12-31' })).toHaveLength(1);
});
