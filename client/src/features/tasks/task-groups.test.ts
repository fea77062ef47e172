import { describe, expect, it } from '@jest/globals';
import { groupTasks, progressOf } from './task-groups';
import type { SharedEntry } from './tasks.queries';
import { exampleTask, municipality } from './testing/example-task';

const task = (id: string, entryId: string) =>
  exampleTask({
    id,
    municipality: municipality(id),
    source: { entryId, minutesId: 'minutes', meetingId: 'meeting', meetingNumber: 47, agendaItemNumber: '6' },
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
