import { describe, expect, it } from '@jest/globals';
import { followUp, type KnownTask, type Order } from './follow-up.js';

const order = (given: Partial<Order> = {}): Order => ({
  entryId: 'entry',
  text: 'Objekte melden',
  dueOn: '2027-02-11',
  addressees: [{ municipalityId: 'hilchenbach', memberId: null }],
  isHistory: false,
  ...given,
});

const task = (given: Partial<KnownTask> = {}): KnownTask => ({
  id: 'task',
  entryId: 'entry',
  municipalityId: 'hilchenbach',
  memberId: null,
  text: 'Objekte melden',
  dueOn: '2027-02-11',
  state: 'open',
  droppedReason: null,
  restingState: null,
  agreedDueOn: '2027-02-11',
  agreedMemberId: null,
  ...given,
});

const agreed = { agreedDueOn: '2027-02-11', agreedMemberId: null };

describe('followUp', () => {
  it('gives every addressee a task', () => {
    const addressees = ['burbach', 'hilchenbach'].map((municipalityId) => ({ municipalityId, memberId: null }));
    expect(followUp([], [order({ addressees })])).toEqual({
      added: addressees.map((one) => ({
        entryId: 'entry',
        text: 'Objekte melden',
        dueOn: '2027-02-11',
        ...one,
        ...agreed,
      })),
      changed: [],
      dropped: [],
    });
  });

  it('leaves alone what already says the same', () => {
    expect(followUp([task()], [order()])).toEqual({ added: [], changed: [], dropped: [] });
  });

  it('carries a new text and day into unfinished tasks, keeping their state', () => {
    const { changed } = followUp([task({ state: 'in_progress' })], [order({ text: 'Gebäude melden', dueOn: null })]);
    expect(changed).toEqual([
      expect.objectContaining({ id: 'task', text: 'Gebäude melden', dueOn: null, state: 'in_progress' }),
    ]);
  });

  it('begins nothing that was to do long ago; what is at work goes on', () => {
    expect(followUp([], [order({ isHistory: true })]).added).toEqual([]);
    const { changed, dropped } = followUp([task()], [order({ isHistory: true, text: 'Gebäude melden' })]);
    expect([changed.length, dropped]).toEqual([1, []]);
  });

  it('drops unfinished tasks of entries and addressees that are gone', () => {
    expect(followUp([task()], []).dropped).toEqual([{ id: 'task', state: 'open' }]);
    const moved = followUp([task()], [order({ addressees: [{ municipalityId: 'burbach', memberId: null }] })]);
    expect(moved.dropped).toEqual([{ id: 'task', state: 'open' }]);
    expect(moved.added).toHaveLength(1);
  });

  it('takes a dropped task up again when its addressee comes back', () => {
    expect(followUp([task({ state: 'dropped' })], [order()]).changed).toEqual([
      expect.objectContaining({ id: 'task', state: 'open' }),
    ]);
  });

  it('takes it up as what it was before', () => {
    const { dropped } = followUp([task({ state: 'in_progress' })], []);
    expect(dropped).toEqual([{ id: 'task', state: 'in_progress' }]);
    expect(followUp([task({ state: 'dropped', restingState: 'in_progress' })], [order()]).changed).toEqual([
      expect.objectContaining({ id: 'task', state: 'in_progress' }),
    ]);
    expect(followUp([task({ state: 'open', restingState: 'in_progress' })], [order({ text: 'Neu' })]).changed).toEqual([
      expect.objectContaining({ id: 'task', state: 'open' }),
    ]);
  });

  it('leaves alone a day and a person that were changed since, until the minutes say something else', () => {
    const postponed = task({ dueOn: '2027-03-01', memberId: 'paula' });
    expect(followUp([postponed], [order()])).toEqual({ added: [], changed: [], dropped: [] });
    const reworded = followUp([postponed], [order({ text: 'Gebäude melden' })]).changed;
    expect(reworded).toEqual([expect.objectContaining({ dueOn: '2027-03-01', memberId: 'paula' })]);
    const moved = followUp([postponed], [order({ dueOn: '2027-04-01' })]).changed;
    expect(moved).toEqual([
      expect.objectContaining({ dueOn: '2027-04-01', agreedDueOn: '2027-04-01', memberId: 'paula' }),
    ]);
  });

  it('does not take up what somebody dropped with a reason', () => {
    const dropped = task({ state: 'dropped', droppedReason: 'Machen wir mit dem Kreis.' });
    expect(followUp([dropped], [order()])).toEqual({ added: [], changed: [], dropped: [] });
  });

  it('never touches what is done', () => {
    const done = task({ state: 'done' });
    expect(followUp([done], [order({ text: 'Anderer Text' })])).toEqual({ added: [], changed: [], dropped: [] });
    expect(followUp([done], [])).toEqual({ added: [], changed: [], dropped: [] });
  });
});
