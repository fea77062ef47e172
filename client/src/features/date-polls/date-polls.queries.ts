import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { isProblemType } from '../../api/problem';
import type { components } from '../../api/schema';

export type DatePoll = components['schemas']['DatePoll'];
export type DatePollSummary = components['schemas']['DatePollSummary'];
export type LinkedDatePoll = components['schemas']['LinkedDatePoll'];
export type DateAnswerSheet = components['schemas']['DateAnswerSheet'];
export type DateOption = components['schemas']['DateOption'];
export type CountedDateOption = components['schemas']['CountedDateOption'];
export type DateAnswerValue = components['schemas']['DateAnswerValue'];
export type GiveDateAnswers = components['schemas']['GiveDateAnswers'];
export type StartDatePoll = components['schemas']['StartDatePoll'];
export type OfferDates = components['schemas']['OfferDates'];
export type UpdateDatePoll = components['schemas']['UpdateDatePoll'];

const key = 'date-polls';

export const datePollsQuery = (workingGroupId?: string) =>
  queryOptions({
    queryKey: [key, 'list', workingGroupId ?? 'all'],
    queryFn: () => answer(api.GET('/api/date-polls', { params: { query: { workingGroupId } } })),
  });

export const datePollQuery = (meetingId: string) =>
  queryOptions({
    queryKey: [key, meetingId],
    queryFn: () => answer(api.GET('/api/meetings/{id}/date-poll', { params: byId(meetingId) })),
  });

/** The token goes into a header: no server log ever holds it. */
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

export const linkedDatePollQuery = (token: string) =>
  queryOptions({
    queryKey: [key, 'by-link', token],
    queryFn: () => answer(api.GET('/api/links/date-poll', bearer(token))),
    retry: false,
  });

export function useAnswerByLink(token: string) {
  const queries = useQueryClient();
  const { queryKey } = linkedDatePollQuery(token);
  return useMutation({
    mutationFn: (body: GiveDateAnswers) => answer(api.PUT('/api/links/date-poll', { ...bearer(token), body })),
    onSuccess: (poll) => queries.setQueryData(queryKey, poll),
    onError: () => queries.invalidateQueries({ queryKey }),
  });
}

/** For a calendar, by the link of a mail: the token cannot stand in an address. */
export async function linkedHolds(token: string): Promise<Blob> {
  return answer(api.GET('/api/links/date-poll/holds.ics', { ...bearer(token), parseAs: 'blob' }));
}

export const holdsAddress = (meetingId: string) => `/api/meetings/${meetingId}/date-poll/holds.ics`;

export function useStartDatePoll(meetingId?: string) {
  return usePollChange(({ workingGroupId, ...offer }: OfferDates & Partial<StartDatePoll>) =>
    meetingId === undefined
      ? answer(api.POST('/api/date-polls', { body: { ...offer, workingGroupId: workingGroupId ?? '' } }))
      : answer(api.POST('/api/meetings/{id}/date-poll', { params: byId(meetingId), body: offer })),
  );
}

export function useAnswerDatePoll(meetingId: string, municipalityId: string, isOwn: boolean) {
  return usePollChange(
    (body: GiveDateAnswers) =>
      isOwn
        ? answer(api.PUT('/api/meetings/{id}/date-poll/answer', { params: byId(meetingId), body }))
        : answer(
            api.PUT('/api/meetings/{id}/date-poll/answers/{municipalityId}', {
              params: { path: { id: meetingId, municipalityId } },
              body,
            }),
          ),
    meetingId,
  );
}

export function useUpdateDatePoll(meetingId: string) {
  return usePollChange(
    (body: UpdateDatePoll) => answer(api.PATCH('/api/meetings/{id}/date-poll', { params: byId(meetingId), body })),
    meetingId,
  );
}

export function useCloseDatePoll(meetingId: string) {
  return usePollChange(
    (version: number) =>
      answer(api.POST('/api/meetings/{id}/date-poll/closure', { params: byId(meetingId), body: { version } })),
    meetingId,
  );
}

export function useReopenDatePoll(meetingId: string) {
  return usePollChange(
    (query: { version: number; answersUntil: string }) =>
      answer(api.DELETE('/api/meetings/{id}/date-poll/closure', { params: { ...byId(meetingId), query } })),
    meetingId,
  );
}

export function useDecideDate(meetingId: string) {
  return usePollChange(
    (body: { version: number; optionId: string }) =>
      answer(api.POST('/api/meetings/{id}/date-poll/decision', { params: byId(meetingId), body })),
    meetingId,
  );
}

export function useRemindOfDates(meetingId: string) {
  return usePollChange(
    (message: string) =>
      answer(api.POST('/api/meetings/{id}/date-poll/reminder', { params: byId(meetingId), body: { message } })),
    meetingId,
  );
}

/** Calls off the meeting that nobody finds a date for. */
export function useGiveUpPoll(meetingId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (note: string | null) => {
      const { version } = await answer(api.GET('/api/meetings/{id}', { params: byId(meetingId) }));
      return answer(api.POST('/api/meetings/{id}/cancellation', { params: byId(meetingId), body: { version, note } }));
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: [key] });
      void queries.invalidateQueries({ queryKey: ['meetings'] });
    },
  });
}

const byId = (id: string) => ({ path: { id } });

/** The answer of every change is the poll as it stands; meetings begin with it and get their date from it. */
function usePollChange<Input>(change: (input: Input) => Promise<DatePoll>, meetingId?: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (poll) => {
      queries.setQueryData(datePollQuery(poll.meeting.id).queryKey, poll);
      void queries.invalidateQueries({ queryKey: [key, 'list'] });
      void queries.invalidateQueries({ queryKey: ['meetings'] });
    },
    onError: (error) => {
      if (meetingId !== undefined && isChangedMeanwhile(error)) {
        void queries.invalidateQueries({ queryKey: datePollQuery(meetingId).queryKey });
      }
    },
  });
}

export const isChangedMeanwhile = (error: unknown): boolean => isProblemType(error, 'changed-meanwhile');
