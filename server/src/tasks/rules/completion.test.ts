import { describe, expect, it } from '@jest/globals';
import { TaskAlreadyDone, TaskNotDone } from '../tasks.errors.js';
import { changeState, complete, isOverdue, reopen } from './completion.js';

const now = new Date('2026-11-22T11:00:00Z');

describe('isOverdue', () => {
  it('begins on the day after the due day', () => {
    expect(isOverdue({ state: 'open', dueOn: '2026-11-22' }, '2026-11-22')).toBe(false);
    expect(isOverdue({ state: 'open', dueOn: '2026-11-21' }, '2026-11-22')).toBe(true);
    expect(isOverdue({ state: 'in_progress', dueOn: '2026-11-21' }, '2026-11-22')).toBe(true);
  });

  it('never befalls what is done, dropped or without a day', () => {
    expect(isOverdue({ state: 'done', dueOn: '2026-11-01' }, '2026-11-22')).toBe(false);
    expect(isOverdue({ state: 'dropped', dueOn: '2026-11-01' }, '2026-11-22')).toBe(false);
    expect(isOverdue({ state: 'open', dueOn: null }, '2026-11-22')).toBe(false);
  });
});

describe('completing and reopening', () => {
  it('completes once, at the given time', () => {
    expect(complete({ state: 'in_progress' }, now)).toEqual({
      state: 'done',
      completedAt: now,
      droppedReason: null,
    });
    expect(() => complete({ state: 'done' }, now)).toThrow(TaskAlreadyDone);
  });

  it('reopens only what is done', () => {
    expect(reopen({ state: 'done' })).toEqual({ state: 'open', completedAt: null, droppedReason: null });
    expect(() => reopen({ state: 'open' })).toThrow(TaskNotDone);
  });

  it('keeps the first time of completion and forgets it with any other state', () => {
    const earlier = new Date('2026-11-01T08:00:00Z');
    const changed = (completedAt: Date | null, state: 'done' | 'open') =>
      changeState({ completedAt }, state, now, null).completedAt;
    expect(changed(earlier, 'done')).toEqual(earlier);
    expect(changed(null, 'done')).toEqual(now);
    expect(changed(earlier, 'open')).toBeNull();
  });

  it('keeps the reason of what is dropped, and of nothing else', () => {
    const reason = 'Macht der Kreis.';
    expect(changeState({ completedAt: now }, 'dropped', now, reason)).toEqual({
      state: 'dropped',
      completedAt: null,
      droppedReason: reason,
    });
    expect(changeState({ completedAt: null }, 'open', now, reason).droppedReason).toBeNull();
  });
});
