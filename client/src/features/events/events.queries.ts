import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Event = components['schemas']['Event'];
export type EventSummary = components['schemas']['EventSummary'];
export type EventKind = components['schemas']['EventKind'];
export type ExternalDate = components['schemas']['ExternalDate'];
export type EventReporter = components['schemas']['EventReporter'];
export type EventSource = components['schemas']['EventSource'];
export type PlanEvent = components['schemas']['PlanEvent'];
export type ChangeEvent = components['schemas']['ChangeEvent'];
type AddEventSource = components['schemas']['AddEventSource'];
type ChangeEventSource = components['schemas']['ChangeEventSource'];
export type When = 'upcoming' | 'past';

const key = 'events';
const byId = (id: string) => ({ path: { id } });

export const eventsQuery = (when: When) =>
  queryOptions({
    queryKey: [key, 'list', when],
    queryFn: () => answer(api.GET('/api/events', { params: { query: { when } } })),
  });

export const externalDatesQuery = (when: When) =>
  queryOptions({
    queryKey: [key, 'external-dates', when],
    queryFn: () => answer(api.GET('/api/external-dates', { params: { query: { when } } })),
  });

export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: [key, 'one', id],
    queryFn: () => answer(api.GET('/api/events/{id}', { params: byId(id) })),
  });

/** Read by a job: as long as something was asked for and nothing came yet, the list is looked at again. */
export const sourcesQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: [key, 'sources', workingGroupId],
    queryFn: () => answer(api.GET('/api/event-sources', { params: { query: { workingGroupId } } })),
    enabled: workingGroupId !== '',
    refetchInterval: (query) =>
      query.state.data?.items.some(({ isActive, lastReadAt }) => isActive && lastReadAt === null) ? 3000 : false,
  });

export const calendarAddress = (id: string) => `/api/events/${id}/calendar`;

function useEventChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: [key] }),
  });
}

export const usePlanEvent = () => useEventChange((body: PlanEvent) => answer(api.POST('/api/events', { body })));

export const useChangeEvent = (id: string) =>
  useEventChange((body: ChangeEvent) => answer(api.PATCH('/api/events/{id}', { params: byId(id), body })));

export const useCopyEvent = (id: string) =>
  useEventChange((startsAt: string) =>
    answer(api.POST('/api/events/{id}/copies', { params: byId(id), body: { startsAt } })),
  );

export const usePublishEvent = (id: string) =>
  useEventChange((version: number) =>
    answer(api.POST('/api/events/{id}/publication', { params: byId(id), body: { version } })),
  );

export const useWithdrawEvent = (id: string) =>
  useEventChange((version: number) =>
    answer(api.POST('/api/events/{id}/withdrawal', { params: byId(id), body: { version } })),
  );

export const useCancelEvent = (id: string) =>
  useEventChange((body: { version: number; note: string }) =>
    answer(api.POST('/api/events/{id}/cancellation', { params: byId(id), body })),
  );

export const useRemoveEvent = (id: string) =>
  useEventChange(() => answer(api.DELETE('/api/events/{id}', { params: byId(id) })));

export type Destination = { kind: 'event' | 'date'; id: string };

/** "Ich fahre hin und berichte", or not any more. */
export const useReporting = ({ kind, id }: Destination) =>
  useEventChange(async (isGoing: boolean): Promise<unknown> => {
    const params = byId(id);
    const body = { insightId: null };
    if (kind === 'event') {
      return isGoing
        ? answer(api.PUT('/api/events/{id}/reporting', { params, body }))
        : answer(api.DELETE('/api/events/{id}/reporting', { params }));
    }
    return isGoing
      ? answer(api.PUT('/api/external-dates/{id}/reporting', { params, body }))
      : answer(api.DELETE('/api/external-dates/{id}/reporting', { params }));
  });

export const useAddSource = () =>
  useEventChange((body: AddEventSource) => answer(api.POST('/api/event-sources', { body })));

export const useChangeSource = (id: string) =>
  useEventChange((body: ChangeEventSource) => answer(api.PATCH('/api/event-sources/{id}', { params: byId(id), body })));

export const useRemoveSource = (id: string) =>
  useEventChange(() => answer(api.DELETE('/api/event-sources/{id}', { params: byId(id) })));

export const useReadSource = (id: string) =>
  useEventChange(() => answer(api.POST('/api/event-sources/{id}/readings', { params: byId(id) })));
