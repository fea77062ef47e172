import { expect, it } from '@jest/globals';
import { narrowed } from './narrowing.js';

const measure = (code: string, lead: string, partner: string | null = null) => ({
  code,
  title: `Maßnahme ${code}`,
  statusText: '',
  office: null,
  status: 'planned' as const,
  field: { id: code.charAt(0) },
  leads: [{ id: lead }],
  partners: partner === null ? [] : [{ id: partner }],
  isStale: code === 'N 2',
});
const all = [measure('W 1', 'kreis'), measure('N 2', 'siegen', 'netphen'), measure('N 12', 'kreis')];
const codes = (filter: Parameters<typeof narrowed>[1]) => narrowed(all, filter).map(({ code }) => code);

it('narrows by field, by who leads or takes part, by age and by words', () => {
  expect(codes({})).toEqual(['W 1', 'N 2', 'N 12']);
  expect(codes({ fieldId: 'N' })).toEqual(['N 2', 'N 12']);
  expect(codes({ municipalityId: 'netphen' })).toEqual(['N 2']);
  expect(codes({ municipalityId: 'kreis', fieldId: 'W' })).toEqual(['W 1']);
  expect(codes({ stale: true })).toEqual(['N 2']);
  expect(codes({ status: 'done' })).toEqual([]);
  expect(codes({ query: 'n2' })).toEqual(['N 2']);
  expect(codes({ query: 'MASSNAHME' })).toEqual([]);
  expect(codes({ query: 'maßnahme w' })).toEqual(['W 1']);
});
