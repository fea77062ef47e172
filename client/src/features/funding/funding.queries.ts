import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type FundingProgramme = components['schemas']['FundingProgramme'];
export type FundingProgrammeList = components['schemas']['FundingProgrammeList'];
export type FundingApplication = components['schemas']['FundingApplication'];
export type FundingState = components['schemas']['FundingState'];
export type FundingPhase = components['schemas']['FundingPhase'];
export type Grant = components['schemas']['Grant'];
export type GrantReportState = components['schemas']['GrantReportState'];
export type GrantList = components['schemas']['GrantList'];
type AddFundingProgramme = components['schemas']['AddFundingProgramme'];
type ChangeFundingProgramme = components['schemas']['ChangeFundingProgramme'];
type ChangeFundingApplication = components['schemas']['ChangeFundingApplication'];
type EnterGrant = components['schemas']['EnterGrant'];
type ChangeGrant = components['schemas']['ChangeGrant'];

const byId = (id: string) => ({ path: { id } });

/** What is due next first. */
export const programmesQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: ['funding', 'programmes', workingGroupId],
    queryFn: () => answer(api.GET('/api/funding-programmes', { params: { query: { workingGroupId } } })),
    enabled: workingGroupId !== '',
  });

export const programmeQuery = (id: string) =>
  queryOptions({
    queryKey: ['funding', 'programme', id],
    queryFn: () => answer(api.GET('/api/funding-programmes/{id}', { params: byId(id) })),
  });

export const grantsQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: ['funding', 'grants', workingGroupId],
    queryFn: () => answer(api.GET('/api/grants', { params: { query: { workingGroupId } } })),
    enabled: workingGroupId !== '',
  });

export function useAddProgramme() {
  return useFundingChange((body: AddFundingProgramme) => answer(api.POST('/api/funding-programmes', { body })));
}

export function useChangeProgramme(id: string) {
  return useFundingChange((body: ChangeFundingProgramme) =>
    answer(api.PATCH('/api/funding-programmes/{id}', { params: byId(id), body })),
  );
}

export function useRemoveProgramme() {
  return useFundingChange((id: string) => answer(api.DELETE('/api/funding-programmes/{id}', { params: byId(id) })));
}

/** Over, or on again. */
export function useEndProgramme(id: string) {
  return useFundingChange((isOver: boolean) =>
    isOver
      ? answer(api.POST('/api/funding-programmes/{id}/ending', { params: byId(id) }))
      : answer(api.DELETE('/api/funding-programmes/{id}/ending', { params: byId(id) })),
  );
}

export function useSayFunding(id: string) {
  return useFundingChange(({ municipalityId, ...body }: ChangeFundingApplication & { municipalityId: string }) =>
    answer(
      api.PUT('/api/funding-programmes/{id}/applications/{municipalityId}', {
        params: { path: { id, municipalityId } },
        body,
      }),
    ),
  );
}

export function useEnterGrant() {
  return useFundingChange((body: EnterGrant) => answer(api.POST('/api/grants', { body })));
}

export function useChangeGrant() {
  return useFundingChange(({ id, ...body }: ChangeGrant & { id: string }) =>
    answer(api.PATCH('/api/grants/{id}', { params: byId(id), body })),
  );
}

export function useRemoveGrant() {
  return useFundingChange((id: string) => answer(api.DELETE('/api/grants/{id}', { params: byId(id) })));
}

function useFundingChange<Input, Answered>(change: (input: Input) => Promise<Answered>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all([['funding'], ['calendar']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
