import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Task = components['schemas']['Task'];
export type TaskState = components['schemas']['TaskState'];
export type SharedEntry = components['schemas']['SharedEntry'];
export type TaskScope = 'mine' | 'municipality' | 'group';
export type TaskStateFilter = TaskState | 'unfinished' | 'overdue';

export type TaskFilter = { scope: TaskScope; state?: TaskStateFilter | undefined };

const pageSize = 50;

/** By due day; what has none comes last. */
export const tasksQuery = ({ scope, state }: TaskFilter) =>
  infiniteQueryOptions({
    queryKey: ['tasks', 'list', scope, state ?? 'all'],
    queryFn: ({ pageParam }) => {
      const query = { scope, limit: pageSize, ...(state && { state }), ...(pageParam && { cursor: pageParam }) };
      return answer(api.GET('/api/tasks', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const workingGroupNamesQuery = queryOptions({
  queryKey: ['working-groups'],
  queryFn: () => answer(api.GET('/api/working-groups')),
  staleTime: 5 * 60_000,
});

export function useCompleteTask() {
  return useTaskChange(({ id }: Task) => answer(api.POST('/api/tasks/{id}/completion', { params: byId(id) })));
}

export function useReopenTask() {
  return useTaskChange(({ id }: Task) => answer(api.DELETE('/api/tasks/{id}/completion', { params: byId(id) })));
}

export function useChangeTaskState() {
  return useTaskChange(({ task: { id, version }, state }: { task: Task; state: TaskState }) =>
    answer(api.PUT('/api/tasks/{id}/state', { params: byId(id), body: { state, version } })),
  );
}

const byId = (id: string) => ({ path: { id } });

/** Every list shows another cut of the same tasks, and minutes tell how far theirs are. */
function useTaskChange<Input>(change: (input: Input) => Promise<Task>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => {
      for (const queryKey of [['tasks'], ['minutes']]) void queries.invalidateQueries({ queryKey });
    },
  });
}
