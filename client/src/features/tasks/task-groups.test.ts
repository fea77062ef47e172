import { describe, expect, it } from '@jest/globals';
import { groupTasks, progressOf } from './task-groups';
import type { SharedEntry, Task } from './tasks.queries';

const municipality = (slug: string) => ({ id: slug, slug, name: slug, abbreviation: slug.slice(0, 3) });
const task = (id: string, entryId: string): Task => ({
  id,
  workingGroupId: 'group',
  text: 'Objekte melden',
  state: 'open',
  isOverdue: false,
  municipality: municipality(id),
  member: null,
  dueOn: null,
  completedAt: null,
  source: { entryId, minutesId: 'minutes', meetingId: 'meeting', meetingNumber: 47, agendaItemNumber: '6' },
  version: 1,
  abilities: { complete: true, reopen: false, changeState: true },
});
const shared: SharedEntry = {
  entryId: 'for all',
  tasks: [
    { taskId: 'burbach', municipality: municipality('burbach'), state: 'done' },
    { taskId: 'netphen', municipality: municipality('netphen'), state: 'open' },
    { taskId: 'siegen', municipality: municipality('siegen'), state: 'dropped' },
  ],
};

describe('groupTasks', () => {
  it('puts the tasks of an entry for all together, at the place of the first', () => {
    const tasks = [task('burbach', 'for all'), task('wilnsdorf', 'for one'), task('netphen', 'for all')];
    expect(groupTasks(tasks, [shared]).map(({ key, tasks: of }) => [key, of.map(({ id }) => id)])).toEqual([
      ['for all', ['burbach', 'netphen']],
      ['wilnsdorf', ['wilnsdorf']],
    ]);
  });
});

describe('progressOf', () => {
  it('counts what is done of what is still wanted', () => {
    expect(progressOf(shared)).toEqual({ done: 1, total: 2 });
  });
});
