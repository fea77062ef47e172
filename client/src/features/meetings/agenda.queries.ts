import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';
import { byId, type Meeting, meetingQuery, useMeetingChange } from './meetings.queries';

export type AgendaItem = components['schemas']['AgendaItem'];
export type AgendaItemKind = components['schemas']['AgendaItemKind'];
export type AddAgendaItem = Omit<components['schemas']['AddAgendaItem'], 'version'>;
export type AddAgendaTalk = Omit<components['schemas']['AddAgendaTalk'], 'version'>;
export type UpdateAgendaItem = Omit<components['schemas']['UpdateAgendaItem'], 'version'>;

export const agendaItemKinds = [
  'formalities',
  'talk',
  'municipality_reports',
  'information',
  'recommendation',
  'any_other_business',
] as const satisfies readonly AgendaItemKind[];

const ofItem = (id: string, itemId: string) => ({ path: { id, itemId } });

/** Changes of one agenda run one after the other, each against the version that the one before left behind. */
export function useAgenda(id: string) {
  const queries = useQueryClient();
  const version = () => versionOf(queries, id);
  const params = byId(id);
  const scope = `agenda-${id}`;
  const add = useMeetingChange(
    (item: AddAgendaItem) =>
      answer(api.POST('/api/meetings/{id}/agenda-items', { params, body: { ...item, version: version() } })),
    scope,
  );
  const update = useMeetingChange(
    ({ itemId, ...change }: UpdateAgendaItem & { itemId: string }) =>
      answer(
        api.PATCH('/api/meetings/{id}/agenda-items/{itemId}', {
          params: ofItem(id, itemId),
          body: { ...change, version: version() },
        }),
      ),
    scope,
  );
  const addTalk = useMeetingChange(
    ({ itemId, ...talk }: AddAgendaTalk & { itemId: string }) =>
      answer(
        api.POST('/api/meetings/{id}/agenda-items/{itemId}/talk', {
          params: ofItem(id, itemId),
          body: { ...talk, version: version() },
        }),
      ),
    scope,
  );
  const remove = useMeetingChange(
    (itemId: string) =>
      answer(
        api.DELETE('/api/meetings/{id}/agenda-items/{itemId}', {
          params: { ...ofItem(id, itemId), query: { version: version() } },
        }),
      ),
    scope,
  );
  const reorder = useMeetingChange(
    (itemIds: string[]) =>
      answer(api.PUT('/api/meetings/{id}/agenda-order', { params, body: { itemIds, version: version() } })),
    scope,
  );
  const putOff = useMeetingChange(
    (itemId: string) =>
      answer(
        api.POST('/api/meetings/{id}/agenda-items/{itemId}/move', {
          params: ofItem(id, itemId),
          body: { version: version() },
        }),
      ),
    scope,
  );
  const takeBack = useMeetingChange(
    (itemId: string) =>
      answer(
        api.DELETE('/api/meetings/{id}/agenda-items/{itemId}/move', {
          params: { ...ofItem(id, itemId), query: { version: version() } },
        }),
      ),
    scope,
  );
  const sendSupplement = useMeetingChange(
    (message: string) =>
      answer(api.POST('/api/meetings/{id}/supplement', { params, body: { message, version: version() } })),
    scope,
  );
  return {
    add,
    update,
    addTalk,
    remove,
    putOff,
    takeBack,
    sendSupplement,
    isSaving: [add, update, addTalk, remove, reorder, putOff, takeBack].some(({ isPending }) => isPending),
    /** Shows the new order at once. */
    reorder: (itemIds: string[]) => {
      queries.setQueryData(meetingQuery(id).queryKey, (meeting) => meeting && inOrder(meeting, itemIds));
      return reorder.mutateAsync(itemIds);
    },
    reload: () => queries.invalidateQueries({ queryKey: meetingQuery(id).queryKey }),
  };
}

function versionOf(queries: QueryClient, id: string): number {
  return queries.getQueryData(meetingQuery(id).queryKey)?.version ?? 1;
}

function inOrder(meeting: Meeting, ids: string[]): Meeting {
  const agenda = ids.flatMap((id) => meeting.agenda.filter((item) => item.id === id));
  // What was sent keeps its number; the answer tells that of the others.
  const isSent = meeting.invitedAt !== null || meeting.state === 'invited';
  return {
    ...meeting,
    agenda: isSent ? agenda : agenda.map((item, index) => ({ ...item, number: String(index + 1) })),
  };
}
