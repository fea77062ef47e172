import { describe, expect, it } from '@jest/globals';
import { changesBetween, type Snapshot } from './changes.js';

const snapshot = (given: Partial<Snapshot> = {}): Snapshot => ({
  field: { id: 'w', code: 'W', title: 'Wirtschaft' },
  number: 2,
  title: 'Abwärmekataster',
  description: '',
  status: 'planned',
  statusText: '',
  endsOn: null,
  office: null,
  leadIds: ['kreuztal', 'kreis'],
  partnerIds: [],
  milestones: [{ id: 'one', title: 'Auftakt', dueOn: '2027-01-01', reachedOn: null }],
  isRemoved: false,
  ...given,
});

describe('changesBetween', () => {
  it('finds nothing in a confirmation, nor in another order of municipalities', () => {
    expect(changesBetween(snapshot(), snapshot({ leadIds: ['kreis', 'kreuztal'] }))).toEqual([]);
  });

  it('names what is different, with what it was', () => {
    const after = snapshot({ status: 'in_progress', endsOn: '2028-03-31', number: 3, leadIds: ['kreuztal'] });
    expect(changesBetween(snapshot(), after)).toEqual([
      { what: 'code', before: 'W 2', after: 'W 3' },
      { what: 'status', before: 'planned', after: 'in_progress' },
      { what: 'ends_on', before: null, after: '2028-03-31' },
      { what: 'leads', before: null, after: null, beforeIds: ['kreuztal', 'kreis'], afterIds: ['kreuztal'] },
    ]);
  });

  it('follows milestones by their ids', () => {
    const after = snapshot({
      milestones: [
        { id: 'one', title: 'Auftakt', dueOn: '2027-02-01', reachedOn: '2027-01-20' },
        { id: 'two', title: 'Befragung', dueOn: null, reachedOn: null },
      ],
    });
    expect(changesBetween(snapshot(), after).map(({ what }) => what)).toEqual([
      'milestone_changed',
      'milestone_reached',
      'milestone_added',
    ]);
    expect(changesBetween(after, snapshot()).map(({ what }) => what)).toEqual([
      'milestone_removed',
      'milestone_changed',
      'milestone_reopened',
    ]);
  });

  it('tells when it was taken off the plan and when it came back', () => {
    expect(changesBetween(snapshot(), snapshot({ isRemoved: true }))).toMatchObject([{ what: 'removed' }]);
    expect(changesBetween(snapshot({ isRemoved: true }), snapshot())).toMatchObject([{ what: 'restored' }]);
  });
});
