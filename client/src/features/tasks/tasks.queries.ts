import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Task = components['schemas']['Task'];
export type TaskState = components['schemas']['TaskState'];
export type SharedEntry = components['schemas']['SharedEntry'];
export type TaskCounts = components['schemas']['TaskCounts'];
export type TaskAddressees = components['schemas']['TaskAddressees'];
export type AddTask = components['schemas']['AddTask'];
export type ChangeTask = components['schemas']['ChangeTask'];
export type TaskSheet = components['schemas']['TaskSheet'];
export type TaskScope = 'mine' | 'municipality' | 'group';
export type TaskStateFilter = keyof TaskCounts;

/** What narrows the register down besides the state; empty: not at all. */
export type TaskNarrowing = {
  scope: TaskScope;
  municipalityId: string;
  memberId: string;
  meetingId: string;
  dueFrom: string;
  dueUntil: string;
  query: string;
};

const pageSize = 50;

const given = ({ scope, ...narrowing }: TaskNarrowing) => ({
  scope,
  ...Object.fromEntries(Object.entries(narrowing).filter(([, value]) => value !== '')),
});

/** By due day; what has none comes last. */
export const tasksQuery = (narrowing: TaskNarrowing, state: TaskStateFilter) =>
  infiniteQueryOptions({
    queryKey: ['tasks', 'list', narrowing, state],
    queryFn: ({ pageParam }) => {
      const query = {
        ...given(narrowing),
        limit: pageSize,
        ...(state !== 'all' && { state }),
        ...(pageParam && { cursor: pageParam }),
      };
      return answer(api.GET('/api/tasks', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });

/** The portal counts to here. */
export const mostCounted = 500;

/** How many each state would show. */
export const taskCountsQuery = (narrowing: TaskNarrowing) =>
  queryOptions({
    queryKey: ['tasks', 'counts', narrowing],
    queryFn: () => answer(api.GET('/api/tasks/counts', { params: { query: given(narrowing) } })),
    placeholderData: keepPreviousData,
  });

export const taskQuery = (id: string) =>
  queryOptions({
    queryKey: ['tasks', 'one', id],
    queryFn: () => answer(api.GET('/api/tasks/{id}', { params: byId(id) })),
  });

/** Whom the reader may give tasks to. */
export const taskAddresseesQuery = queryOptions({
  queryKey: ['tasks', 'addressees'],
  queryFn: () => answer(api.GET('/api/tasks/addressees')),
  staleTime: 5 * 60_000,
});

/** Meetings out of whose minutes tasks can have come, newest first. */
export const meetingsWithMinutesQuery = queryOptions({
  queryKey: ['minutes', 'list', 'for-registers'],
  queryFn: () => answer(api.GET('/api/minutes', { params: { query: { limit: 100 } } })),
  staleTime: 5 * 60_000,
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
  return useTaskChange(({ task: { id, version }, state, reason }: { task: Task; state: TaskState; reason?: string }) =>
    answer(
      api.PUT('/api/tasks/{id}/state', {
        params: byId(id),
        body: { state, version, ...(reason !== undefined && { reason }) },
      }),
    ),
  );
}

export function useAddTask() {
  return useTaskChange((body: AddTask) => answer(api.POST('/api/tasks', { body })));
}

export function useChangeTask(id: string) {
  return useTaskChange((body: ChangeTask) => answer(api.PATCH('/api/tasks/{id}', { params: byId(id), body })));
}

/** The token goes into a header: no server log ever holds it. */
const byLink = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

export const linkedTaskQuery = (token: string) =>
  queryOptions({
    queryKey: ['tasks', 'by-link', token],
    queryFn: () => answer(api.GET('/api/links/task', byLink(token))),
    retry: false,
    refetchOnWindowFocus: false,
  });

export function useCompleteByLink(token: string) {
  return useMutation({ mutationFn: () => answer(api.POST('/api/links/task/completion', byLink(token))) });
}

export function usePostponeByLink(token: string) {
  return useMutation({
    mutationFn: (body: { dueOn: string; version: number }) =>
      answer(api.PUT('/api/links/task/due-day', { ...byLink(token), body })),
  });
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
