import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';
import { FileTransfer } from '../../api/upload';
import { barePhoto } from '../../lib/bare-photo';
import { sessionQuery } from '../session/session.queries';

export type Insight = components['schemas']['Insight'];
export type CaptureInsight = components['schemas']['CaptureInsight'];
export type ChangeInsight = components['schemas']['ChangeInsight'];

const byId = (id: string) => ({ path: { id } });

/** The newest first. */
export const insightsQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: ['insights', workingGroupId],
    queryFn: () => answer(api.GET('/api/insights', { params: { query: { workingGroupId } } })),
    enabled: workingGroupId !== '',
  });

export function useCaptureInsight() {
  return useInsightChange((body: CaptureInsight) => answer(api.POST('/api/insights', { body })));
}

type Report = { insightId: string; eventId: string | null; externalDateId: string | null };

/** Whoever promised to report from an event, or from a date of others, has done so. */
export function useNoteReport() {
  return useInsightChange(async ({ insightId, eventId, externalDateId }: Report): Promise<unknown> => {
    const body = { insightId };
    if (eventId) return answer(api.PUT('/api/events/{id}/reporting', { params: byId(eventId), body }));
    if (!externalDateId) return null;
    return answer(api.PUT('/api/external-dates/{id}/reporting', { params: byId(externalDateId), body }));
  });
}

export function useChangeInsight(id: string) {
  return useInsightChange((body: ChangeInsight) => answer(api.PATCH('/api/insights/{id}', { params: byId(id), body })));
}

export function useRemoveInsight(id: string) {
  return useInsightChange(() => answer(api.DELETE('/api/insights/{id}', { params: byId(id) })));
}

/** Sends photos one after the other, each without what its camera wrote into it. */
export function useAddPhotos() {
  const queries = useQueryClient();
  return useInsightChange(async ({ id, photos }: { id: string; photos: readonly File[] }) => {
    const person = queries.getQueryData(sessionQuery.queryKey)?.member?.id ?? '';
    for (const photo of photos) {
      await new FileTransfer(person, { ownerType: 'insight', ownerId: id }, await barePhoto(photo)).send();
    }
  });
}

function useInsightChange<Input, Answered>(change: (input: Input) => Promise<Answered>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all([['insights'], ['meetings']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
