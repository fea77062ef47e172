import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Member = components['schemas']['Member'];
export type MemberName = components['schemas']['MemberName'];
export type MembershipRole = components['schemas']['MembershipRole'];
export type UpdateMember = components['schemas']['UpdateMember'];
export type InviteMember = components['schemas']['InviteMember'];

/** Everybody the reader may see, by family name. */
export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: () => answer(api.GET('/api/members')),
});

export const memberQuery = (id: string) =>
  queryOptions({
    queryKey: ['members', id],
    queryFn: () => answer(api.GET('/api/members/{id}', { params: { path: { id } } })),
  });

export function useUpdateMember(id: string) {
  return useMemberChange((body: UpdateMember) => answer(api.PATCH('/api/members/{id}', { params: byId(id), body })));
}

export function useDeactivateMember() {
  return useMemberChange((id: string) => answer(api.POST('/api/members/{id}/deactivation', { params: byId(id) })));
}

export function useReactivateMember() {
  return useMemberChange((id: string) => answer(api.DELETE('/api/members/{id}/deactivation', { params: byId(id) })));
}

export function useInviteMember() {
  return useMemberChange((body: InviteMember) => answer(api.POST('/api/members', { body })));
}

export function useInviteAgain() {
  return useMutation({
    mutationFn: (id: string) => answer(api.POST('/api/members/{id}/invitation', { params: byId(id) })),
  });
}

const byId = (id: string) => ({ path: { id } });

/** Names stand everywhere: the session, municipalities and groups show them too. */
function useMemberChange<Input>(change: (input: Input) => Promise<Member>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (member) => {
      queries.setQueryData(memberQuery(member.id).queryKey, member);
      await Promise.all([
        queries.invalidateQueries({ queryKey: membersQuery.queryKey }),
        queries.invalidateQueries({ queryKey: ['working-groups'] }),
        queries.invalidateQueries({ queryKey: ['session'] }),
      ]);
    },
  });
}
