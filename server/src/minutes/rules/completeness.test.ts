import { describe, expect, it } from '@jest/globals';
import { openTasks } from './completeness.js';

describe('openTasks', () => {
  it('points to every task that nobody is to do', () => {
    const entries = [
      { kind: 'information', assignee: null },
      { kind: 'task', assignee: null },
      { kind: 'task', assignee: 'all_municipalities' },
    ];
    expect(openTasks(entries).map(({ pointer }) => pointer)).toEqual(['#/entries/1/assignee']);
    expect(openTasks(entries, '#/sections/5').map(({ pointer }) => pointer)).toEqual([
      '#/sections/5/entries/1/assignee',
    ]);
  });
});
