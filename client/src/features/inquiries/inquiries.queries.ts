import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Inquiry = components['schemas']['Inquiry'];
export type InquiryHead = components['schemas']['InquiryHead'];
export type InquiryPage = components['schemas']['InquiryPage'];
export type InquiryCounts = components['schemas']['InquiryCounts'];
export type InquiryMessage = components['schemas']['InquiryMessage'];
export type InquiryDraft = components['schemas']['InquiryDraft'];
export type InquiryNote = components['schemas']['InquiryNote'];
export type InquiryFiles = components['schemas']['InquiryFiles'];
export type InquiryKind = Inquiry['kind'];
export type InquiryState = Inquiry['state'];
export type InquiryVisibility = Inquiry['visibility'];
export type ReplyKind = components['schemas']['ReplyToInquiry']['kind'];
export type AskQuestion = components['schemas']['AskQuestion'];
export type EnterInquiry = components['schemas']['EnterInquiry'];
export type ChangeInquiry = components['schemas']['ChangeInquiry'];
export type InquiryScope = 'own' | 'responsible' | 'all';
export type InquiryStateFilter = keyof InquiryCounts;

/** What narrows the register down besides the state; empty: not at all. */
export type InquiryNarrowing = {
  scope: InquiryScope;
  kind: InquiryKind | '';
  topic: string;
  municipalityId: string;
  query: string;
};

const byId = (id: string) => ({ path: { id } });
const pageSize = 30;
const minute = 60_000;

const given = ({ scope, ...narrowing }: InquiryNarrowing) => ({
  scope,
  ...Object.fromEntries(Object.entries(narrowing).filter(([, value]) => value !== '')),
});

/** Newest first. */
export const inquiriesQuery = (narrowing: InquiryNarrowing, state: InquiryStateFilter) =>
  infiniteQueryOptions({
    queryKey: ['inquiries', 'list', narrowing, state],
    queryFn: ({ pageParam }) => {
      const query = {
        ...given(narrowing),
        limit: pageSize,
        ...(state !== 'all' && { state }),
        ...(pageParam && { cursor: pageParam }),
      };
      return answer(api.GET('/api/inquiries', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });

/** Others may be at it: looked at again every minute. */
export const inquiryQuery = (id: string) =>
  queryOptions({
    queryKey: ['inquiries', 'one', id],
    queryFn: () => answer(api.GET('/api/inquiries/{id}', { params: byId(id) })),
    refetchInterval: minute,
  });

export const inquiryFilesQuery = (id: string) =>
  queryOptions({
    queryKey: ['inquiries', 'files', id],
    queryFn: () => answer(api.GET('/api/inquiries/{id}/files', { params: byId(id) })),
  });

/** Who else writes shows within seconds. */
export const inquiryDraftQuery = (id: string) =>
  queryOptions({
    queryKey: ['inquiry-drafts', id],
    queryFn: () => answer(api.GET('/api/inquiries/{id}/draft', { params: byId(id) })),
    refetchInterval: 15_000,
  });

export const inquiryNotesQuery = (id: string) =>
  queryOptions({
    queryKey: ['inquiries', 'notes', id],
    queryFn: () => answer(api.GET('/api/inquiries/{id}/notes', { params: byId(id) })),
  });

export const saveDraft = (id: string, body: { text: string; version: number }) =>
  answer(api.PUT('/api/inquiries/{id}/draft', { params: byId(id), body }));

export const askQuestion = (body: AskQuestion) => answer(api.POST('/api/inquiries', { body }));
export const enterInquiry = (body: EnterInquiry) => answer(api.POST('/api/inquiries/entries', { body }));

export function useBeginInquiry<Input>(begin: (input: Input) => Promise<Inquiry>) {
  return useInquiryChange(begin);
}

export function useReply(id: string) {
  return useInquiryChange((body: { kind: ReplyKind; text: string; version: number; draftVersion: number }) =>
    answer(api.POST('/api/inquiries/{id}/replies', { params: byId(id), body })),
  );
}

export function useWrite(id: string) {
  return useInquiryChange((text: string) =>
    answer(api.POST('/api/inquiries/{id}/messages', { params: byId(id), body: { text } })),
  );
}

export function useChangeInquiry(id: string) {
  return useInquiryChange((body: ChangeInquiry) =>
    answer(api.PATCH('/api/inquiries/{id}', { params: byId(id), body })),
  );
}

export function useAssign(id: string) {
  return useInquiryChange((body: { memberId: string | null; version: number }) =>
    answer(api.PUT('/api/inquiries/{id}/responsible', { params: byId(id), body })),
  );
}

export function useClose(id: string) {
  return useInquiryChange((version: number) =>
    answer(api.POST('/api/inquiries/{id}/closing', { params: byId(id), body: { version } })),
  );
}

export function useReopen(id: string) {
  return useInquiryChange((_: undefined) => answer(api.DELETE('/api/inquiries/{id}/closing', { params: byId(id) })));
}

export function usePutOnAgenda(id: string) {
  return useInquiryChange((version: number) =>
    answer(api.POST('/api/inquiries/{id}/agenda-item', { params: byId(id), body: { version } })),
  );
}

export function useTakeFromAgenda(id: string) {
  return useInquiryChange((_: undefined) =>
    answer(api.DELETE('/api/inquiries/{id}/agenda-item', { params: byId(id) })),
  );
}

export function useSayConcern(id: string) {
  return useInquiryChange((note: string) =>
    answer(api.PUT('/api/inquiries/{id}/concern', { params: byId(id), body: { note } })),
  );
}

export function useTakeBackConcern(id: string) {
  return useInquiryChange((_: undefined) => answer(api.DELETE('/api/inquiries/{id}/concern', { params: byId(id) })));
}

export function useAddNote(id: string) {
  return useInquiryChange((text: string) =>
    answer(api.POST('/api/inquiries/{id}/notes', { params: byId(id), body: { text } })),
  );
}

export function useRemoveNote(id: string) {
  return useInquiryChange((noteId: string) =>
    answer(api.DELETE('/api/inquiries/{id}/notes/{noteId}', { params: { path: { id, noteId } } })),
  );
}

/** What lists, desk and counts say of inquiries follows; what was refused shows how things stand. */
function useInquiryChange<Input, Answered>(change: (input: Input) => Promise<Answered>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all(
        [['inquiries'], ['inquiry-drafts'], ['open-matters']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
