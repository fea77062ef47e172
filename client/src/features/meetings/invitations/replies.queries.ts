import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api/client';
import type { components } from '../../../api/schema';
import { byId, type Meeting, meetingQuery } from '../meetings.queries';
import { invitationsQuery } from './invitations.queries';

export type ReplyForm = components['schemas']['ReplyForm'];
export type OwnReply = components['schemas']['OwnReply'];
export type ReplyState = components['schemas']['ReplyState'];
export type ReplyValue = components['schemas']['ReplyValue'];
export type GiveReply = components['schemas']['GiveReply'];

const bearing = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

/** By a mailed link, without signing in. Asked once: a link that is dead stays dead. */
export const replyByLinkQuery = (token: string) =>
  queryOptions({
    queryKey: ['reply-by-link', token],
    queryFn: () => answer(api.GET('/api/links/reply', bearing(token))),
    retry: false,
  });

export function useReplyByLink(token: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: GiveReply) => answer(api.PUT('/api/links/reply', { ...bearing(token), body })),
    onSuccess: (form) => queries.setQueryData(replyByLinkQuery(token).queryKey, form),
  });
}

/** One's own, or that of somebody who called. */
export const replyQuery = (meetingId: string, memberId?: string) =>
  queryOptions({
    queryKey: ['meetings', meetingId, 'reply', memberId ?? 'own'],
    queryFn: () =>
      memberId === undefined
        ? answer(api.GET('/api/meetings/{id}/reply', { params: byId(meetingId) }))
        : answer(
            api.GET('/api/meetings/{id}/invitations/{memberId}/reply', {
              params: { path: { id: meetingId, memberId } },
            }),
          ),
  });

export function useReply(meetingId: string, memberId?: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: GiveReply) =>
      memberId === undefined
        ? answer(api.PUT('/api/meetings/{id}/reply', { params: byId(meetingId), body }))
        : answer(
            api.PUT('/api/meetings/{id}/invitations/{memberId}/reply', {
              params: { path: { id: meetingId, memberId } },
              body,
            }),
          ),
    onSuccess: (form) => {
      queries.setQueryData(replyQuery(meetingId, memberId).queryKey, form);
      if (memberId === undefined) {
        queries.setQueryData(meetingQuery(meetingId).queryKey, (meeting: Meeting | undefined) =>
          meeting ? { ...meeting, ownReply: form.reply } : undefined,
        );
      }
      void queries.invalidateQueries({ queryKey: ['meetings', 'list'] });
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: invitationsQuery(meetingId).queryKey });
      void queries.invalidateQueries({ queryKey: meetingQuery(meetingId).queryKey, exact: true });
    },
  });
}
