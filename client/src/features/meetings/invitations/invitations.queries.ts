import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api/client';
import type { components } from '../../../api/schema';
import { byId, meetingQuery, useMeetingChange } from '../meetings.queries';

export type InvitationPreview = components['schemas']['InvitationPreview'];
export type Invitations = components['schemas']['Invitations'];
export type Invitee = components['schemas']['Invitee'];
export type Turnout = components['schemas']['Turnout'];
export type DispatchLog = components['schemas']['DispatchLog'];
export type Dispatch = components['schemas']['Dispatch'];
type SendMessage = components['schemas']['SendMessage'];
type CallOff = components['schemas']['CallOff'];

export const previewQuery = (meetingId: string, message: string) =>
  queryOptions({
    queryKey: ['meetings', meetingId, 'invitation-preview', message],
    queryFn: () =>
      answer(
        api.GET('/api/meetings/{id}/invitation-preview', {
          params: { ...byId(meetingId), query: message === '' ? {} : { message } },
        }),
      ),
    placeholderData: (before: InvitationPreview | undefined) => before,
  });

export const invitationsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', meetingId, 'invitations'],
    queryFn: () => answer(api.GET('/api/meetings/{id}/invitations', { params: byId(meetingId) })),
  });

export const dispatchLogQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', meetingId, 'dispatches'],
    queryFn: () => answer(api.GET('/api/meetings/{id}/dispatches', { params: byId(meetingId) })),
  });

/** What was sent makes everything stale that tells about a meeting's mails and answers. */
export function useRefreshInvitations(meetingId: string) {
  const queries = useQueryClient();
  return () => {
    for (const part of ['invitations', 'dispatches', 'invitation-preview']) {
      void queries.invalidateQueries({ queryKey: ['meetings', meetingId, part] });
    }
  };
}

export function useSendInvitations(meetingId: string) {
  return useMeetingChange((body: SendMessage) =>
    answer(api.POST('/api/meetings/{id}/invitations', { params: byId(meetingId), body })),
  );
}

export function useTellChange(meetingId: string) {
  return useMeetingChange((body: SendMessage) =>
    answer(api.POST('/api/meetings/{id}/update', { params: byId(meetingId), body })),
  );
}

export function useCallOff(meetingId: string) {
  return useMeetingChange((body: CallOff) =>
    answer(api.POST('/api/meetings/{id}/cancellation', { params: byId(meetingId), body })),
  );
}

export function useRemind(meetingId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.POST('/api/meetings/{id}/reply-reminder', { params: byId(meetingId) })),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: invitationsQuery(meetingId).queryKey });
      void queries.invalidateQueries({ queryKey: meetingQuery(meetingId).queryKey, exact: true });
    },
  });
}
