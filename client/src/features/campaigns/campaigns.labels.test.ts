import { expect, it } from '@jest/globals';
import { standingOf, stepStandingOf } from './campaigns.labels';
import { exampleCampaign } from './testing/example-campaign';

const { steps, contributions } = exampleCampaign;
const [step] = steps;
const [own] = contributions;
if (!step || !own) throw new Error('The example has no step.');

it('says how far a municipality is', () => {
  expect(standingOf({ ...own, state: 'taking_part' })).toBe('partly');
  expect(standingOf({ ...own, state: 'taking_part', sites: [] })).toBe('taking_part');
  expect([standingOf(own), standingOf({ ...own, state: 'pausing' })]).toEqual(['asked', 'pausing']);
});

it('a step is late after its day, unless it is done, not needed, or the municipality pauses', () => {
  const on = (today: string, changes: Partial<typeof own> = {}) =>
    stepStandingOf(exampleCampaign, { ...step, day: '2027-02-11' }, { ...own, ...changes }, today);
  expect([on('2027-02-11'), on('2027-02-12')]).toEqual(['open', 'late']);
  expect(on('2027-02-12', { state: 'pausing' })).toBe('pausing');
  expect(on('2027-02-12', { steps: [{ stepId: step.id, state: 'done', note: '', version: 1 }] })).toBe('done');
});
