import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type WorkingGroup = components['schemas']['WorkingGroup'];
export type Membership = components['schemas']['Membership'];
export type FoundWorkingGroup = components['schemas']['FoundWorkingGroup'];
export type ChangeGroupRules = components['schemas']['ChangeGroupRules'];
export type AdmitMember = components['schemas']['AdmitMember'];

/** The reader's own groups; for the administration all. */
export const workingGroupsQuery = queryOptions({
  queryKey: ['working-groups'],
  queryFn: () => answer(api.GET('/api/working-groups')),
  staleTime: 5 * 60_000,
});

export const workingGroupQuery = (id: string) =>
  queryOptions({
    queryKey: ['working-groups', id],
    queryFn: () => answer(api.GET('/api/working-groups/{id}', { params: { path: { id } } })),
  });

export const membershipsQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: ['working-groups', workingGroupId, 'memberships'],
    queryFn: () =>
      answer(api.GET('/api/working-groups/{id}/memberships', { params: { path: { id: workingGroupId } } })),
  });

export function useFoundWorkingGroup() {
  return useGroupChange((body: FoundWorkingGroup) => answer(api.POST('/api/working-groups', { body })));
}

export function useChangeGroupRules(id: string) {
  return useGroupChange((body: ChangeGroupRules) =>
    answer(api.PATCH('/api/working-groups/{id}', { params: { path: { id } }, body })),
  );
}

export function useAdmitMember(workingGroupId: string) {
  return useGroupChange((body: AdmitMember) =>
    answer(api.POST('/api/working-groups/{id}/memberships', { params: { path: { id: workingGroupId } }, body })),
  );
}

export function useEndMembership() {
  return useGroupChange(({ id, endsOn }: { id: string; endsOn: string }) =>
    answer(api.POST('/api/memberships/{id}/end', { params: { path: { id } }, body: { endsOn } })),
  );
}

/** Who belongs where decides what people see: their roles and the own abilities are asked for anew. */
function useGroupChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all(
        [workingGroupsQuery.queryKey, ['members'], ['session']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
