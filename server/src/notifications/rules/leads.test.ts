import { expect, it } from '@jest/globals';
import { reachedLead, reachedLeads } from './leads.js';

it('reaches a lead on its day, and knows those that were missed', () => {
  const leads = [60, 30, 7];
  expect(reachedLeads('2027-01-22', leads, '2026-11-22')).toEqual([]);
  expect(reachedLeads('2027-01-21', leads, '2026-11-22')).toEqual([60]);
  expect(reachedLeads('2026-12-10', leads, '2026-11-22')).toEqual([30, 60]);
  expect(reachedLeads('2026-11-22', leads, '2026-11-22')).toEqual([7, 30, 60]);
  expect(reachedLeads('2026-11-21', leads, '2026-11-22')).toEqual([]);
});

it('tells at the nearest lead, and counts those farther off as told', () => {
  expect(reachedLead('funding:1', '2026-12-10', [60, 30, 7], '2026-11-22')).toEqual({
    lead: 30,
    key: 'funding:1:2026-12-10:30',
    besides: ['funding:1:2026-12-10:60'],
  });
  expect(reachedLead('funding:1', '2026-11-21', [7], '2026-11-22')).toBeUndefined();
});
