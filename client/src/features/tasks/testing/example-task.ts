import type { SharedEntry, Task, TaskCounts } from '../tasks.queries';

export const municipality = (slug: string, name = slug) => ({ id: slug, slug, name, abbreviation: slug.slice(0, 3) });

/** Of Hilchenbach, out of the minutes of the 47th meeting. */
export const exampleTask = (given: Partial<Task> = {}): Task => ({
  id: 'task',
  workingGroupId: 'group',
  text: 'Objekte melden',
  state: 'open',
  isOverdue: false,
  municipality: municipality('hilchenbach', 'Hilchenbach'),
  member: null,
  dueOn: '2027-02-11',
  agreedDueOn: '2027-02-11',
  followUpOn: null,
  completedAt: null,
  droppedReason: null,
  source: { entryId: 'entry', minutesId: 'minutes', meetingId: 'meeting', meetingNumber: 47, agendaItemNumber: '6' },
  version: 1,
  abilities: { complete: true, reopen: false, changeState: true, change: true, rewrite: false },
  ...given,
});

export const doneTask = (): Task =>
  exampleTask({
    state: 'done',
    completedAt: '2026-11-22T11:00:00Z',
    abilities: { complete: false, reopen: true, changeState: true, change: false, rewrite: false },
  });

const counts: TaskCounts = { unfinished: 1, overdue: 0, to_follow_up: 0, in_progress: 0, done: 2, dropped: 0, all: 3 };

/** What the page of the register asks for. */
export const registerAnswers = (items: Task[], sharedEntries: SharedEntry[] = []) => ({
  'GET /api/tasks': { body: { items, nextCursor: null, sharedEntries } },
  'GET /api/tasks/counts': { body: counts },
  'GET /api/tasks/addressees': {
    body: {
      groups: [
        {
          workingGroupId: 'group',
          municipalities: [
            {
              municipality: municipality('hilchenbach', 'Hilchenbach'),
              people: [
                { id: 'paula', name: 'Paula Rothaar', municipality: municipality('hilchenbach', 'Hilchenbach') },
              ],
            },
          ],
        },
      ],
    },
  },
  'GET /api/municipalities': { body: { items: [] } },
  'GET /api/members': { body: { items: [] } },
  'GET /api/minutes': { body: { items: [], nextCursor: null } },
});
