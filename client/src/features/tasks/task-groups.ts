import type { SharedEntry, Task } from './tasks.queries';

/** What stands in the list: a task, or all the tasks of an entry for all municipalities as one. */
export type TaskGroup = { key: string; tasks: Task[]; shared: SharedEntry | null };

/** Tasks of one entry stand together at the place of the first. */
export function groupTasks(tasks: readonly Task[], sharedEntries: readonly SharedEntry[]): TaskGroup[] {
  const groups = new Map<string, TaskGroup>();
  for (const task of tasks) {
    const shared = sharedEntries.find(({ entryId }) => entryId === task.source?.entryId) ?? null;
    const key = shared?.entryId ?? task.id;
    const known = groups.get(key);
    if (known) known.tasks.push(task);
    else groups.set(key, { key, tasks: [task], shared });
  }
  return [...groups.values()];
}

/** How far an entry is; what was dropped does not count. */
export function progressOf({ tasks }: SharedEntry): { done: number; total: number } {
  const wanted = tasks.filter(({ state }) => state !== 'dropped');
  return { done: wanted.filter(({ state }) => state === 'done').length, total: wanted.length };
}
