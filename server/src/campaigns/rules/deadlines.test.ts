import { expect, test } from '@jest/globals';
import { deadlinesOf } from './deadlines.js';

const said = (municipalityId: string, state: string) => ({ municipalityId, state });
const campaign = {
  startsAt: new Date('2027-03-27T19:30:00Z'),
  sitesUntil: new Date('2027-02-11T00:00:00Z'),
  steps: [{ id: 'photo', title: 'Foto geschickt', daysBefore: -2, dueOn: null, progress: [said('siegen', 'done')] }],
  participations: [said('neunkirchen', 'pausing'), said('siegen', 'taking_part'), said('netphen', 'taking_part')],
  sites: [said('netphen', 'open'), said('siegen', 'confirmed')],
};

test('who pauses, has answered or done it is left in peace', () => {
  expect(deadlinesOf(campaign)).toEqual([
    { key: 'sites', day: '2027-02-11', text: 'Rückmeldung, wer mitmacht', settled: new Set(['neunkirchen', 'siegen']) },
    { key: 'photo', day: '2027-03-29', text: 'Foto geschickt', settled: new Set(['neunkirchen', 'siegen']) },
  ]);
});

test('deadlines move with the date, and wait for it', () => {
  const moved = deadlinesOf({ ...campaign, startsAt: new Date('2027-03-20T19:30:00Z') });
  expect(moved.map(({ day }) => day)).toEqual(['2027-02-11', '2027-03-22']);
  expect(deadlinesOf({ ...campaign, startsAt: null, sitesUntil: null })).toEqual([]);
});
