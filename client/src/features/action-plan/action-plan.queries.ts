import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type ActionPlan = components['schemas']['ActionPlan'];
export type ActionPlanList = components['schemas']['ActionPlanList'];
export type AddActionPlan = components['schemas']['AddActionPlan'];
export type Measure = components['schemas']['Measure'];
export type MeasureStanding = components['schemas']['MeasureStanding'];
export type MeasureList = components['schemas']['MeasureList'];
export type MeasureStatus = components['schemas']['MeasureStatus'];
export type StatusCounts = components['schemas']['StatusCounts'];
export type Milestone = components['schemas']['Milestone'];
export type MeasureRevision = components['schemas']['MeasureRevision'];
export type AddMeasure = components['schemas']['AddMeasure'];
export type SayMeasureStatus = components['schemas']['SayMeasureStatus'];
export type MeasureUpdateSheet = components['schemas']['MeasureUpdateSheet'];
export type MeasureUpdatesRequest = components['schemas']['MeasureUpdatesRequest'];

/** What narrows a plan; empty: not at all. */
export type PlanNarrowing = {
  asOf: string;
  status: MeasureStatus | '';
  fieldId: string;
  municipalityId: string;
  stale: boolean;
  query: string;
};

const byId = (id: string) => ({ path: { id } });

/** The one that began last first. */
export const actionPlansQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: ['action-plans', 'list', workingGroupId],
    queryFn: () => answer(api.GET('/api/action-plans', { params: { query: { workingGroupId } } })),
    enabled: workingGroupId !== '',
  });

export const actionPlanQuery = (id: string) =>
  queryOptions({
    queryKey: ['action-plans', 'one', id],
    queryFn: () => answer(api.GET('/api/action-plans/{id}', { params: byId(id) })),
    enabled: id !== '',
  });

export const measuresQuery = (planId: string, { asOf, status, fieldId, municipalityId, stale, query }: PlanNarrowing) =>
  queryOptions({
    queryKey: ['measures', 'list', planId, { asOf, status, fieldId, municipalityId, stale, query }],
    queryFn: () =>
      answer(
        api.GET('/api/action-plans/{id}/measures', {
          params: {
            ...byId(planId),
            query: {
              ...(asOf && { asOf }),
              ...(status && { status }),
              ...(fieldId && { fieldId }),
              ...(municipalityId && { municipalityId }),
              ...(stale && { stale: 'true' }),
              ...(query && { query }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const measureQuery = (id: string) =>
  queryOptions({
    queryKey: ['measures', 'one', id],
    queryFn: () => answer(api.GET('/api/measures/{id}', { params: byId(id) })),
  });

export const measureHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['measures', 'history', id],
    queryFn: () => answer(api.GET('/api/measures/{id}/history', { params: byId(id) })),
  });

export function useAddPlan() {
  return usePlanChange((body: AddActionPlan) => answer(api.POST('/api/action-plans', { body })));
}

export function useChangePlan({ id, version }: Pick<ActionPlan, 'id' | 'version'>) {
  return usePlanChange((body: Omit<AddActionPlan, 'workingGroupId'>) =>
    answer(api.PATCH('/api/action-plans/{id}', { params: byId(id), body: { ...body, version } })),
  );
}

export function useAddMeasure(planId: string) {
  return usePlanChange((body: AddMeasure) =>
    answer(api.POST('/api/action-plans/{id}/measures', { params: byId(planId), body })),
  );
}

export function useChangeMeasure({ id, version }: Pick<Measure, 'id' | 'version'>) {
  return usePlanChange((body: AddMeasure & { number: number }) =>
    answer(api.PATCH('/api/measures/{id}', { params: byId(id), body: { ...body, version } })),
  );
}

type Versioned = Pick<Measure, 'id' | 'version'>;

export function useSayStatus(id: string) {
  return usePlanChange((body: SayMeasureStatus) =>
    answer(api.PUT('/api/measures/{id}/status', { params: byId(id), body })),
  );
}

export function useConfirmMeasure() {
  return usePlanChange(({ id, version }: Versioned) =>
    answer(api.POST('/api/measures/{id}/confirmation', { params: byId(id), body: { version } })),
  );
}

export function useRemoveMeasure() {
  return usePlanChange(({ id, version }: Versioned) =>
    answer(api.POST('/api/measures/{id}/removal', { params: byId(id), body: { version } })),
  );
}

export function useRestoreMeasure() {
  return usePlanChange(({ id, version }: Versioned) =>
    answer(api.POST('/api/measures/{id}/restoration', { params: byId(id), body: { version } })),
  );
}

export function useRequestUpdates(planId: string) {
  return usePlanChange((measureIds: string[]) =>
    answer(api.POST('/api/action-plans/{id}/update-requests', { params: byId(planId), body: { measureIds } })),
  );
}

/** The token goes into a header: no server log ever holds it. */
const byLink = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

export const linkedMeasureQuery = (token: string) =>
  queryOptions({
    queryKey: ['measures', 'by-link', token],
    queryFn: () => answer(api.GET('/api/links/measure-update', byLink(token))),
    retry: false,
    refetchOnWindowFocus: false,
  });

export function useConfirmByLink(token: string) {
  return useMutation({
    mutationFn: (version: number) =>
      answer(api.POST('/api/links/measure-update/confirmation', { ...byLink(token), body: { version } })),
  });
}

export function useSayByLink(token: string) {
  return useMutation({
    mutationFn: (body: SayMeasureStatus) =>
      answer(api.PUT('/api/links/measure-update/status', { ...byLink(token), body })),
  });
}

function usePlanChange<Input, Answered>(change: (input: Input) => Promise<Answered>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all([['measures'], ['action-plans']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
