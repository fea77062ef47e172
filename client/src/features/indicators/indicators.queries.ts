import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Indicator = components['schemas']['Indicator'];
export type IndicatorValue = components['schemas']['IndicatorValue'];
export type IndicatorStanding = components['schemas']['IndicatorStanding'];
type AddIndicator = components['schemas']['AddIndicator'];
type ChangeIndicator = components['schemas']['ChangeIndicator'];
type RecordIndicatorValue = components['schemas']['RecordIndicatorValue'];

const byId = (id: string) => ({ path: { id } });

export const plansQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: ['action-plans', 'list', workingGroupId],
    queryFn: () => answer(api.GET('/api/action-plans', { params: { query: { workingGroupId } } })),
    enabled: workingGroupId !== '',
  });

/** To choose from. */
export const planMeasuresQuery = (planId: string) =>
  queryOptions({
    queryKey: ['measures', 'of-plan', planId],
    queryFn: () => answer(api.GET('/api/action-plans/{id}/measures', { params: byId(planId) })),
    enabled: planId !== '',
  });

/** Those of the plan first, then as it has its measures. */
export const indicatorsQuery = (actionPlanId: string) =>
  queryOptions({
    queryKey: ['indicators', 'of-plan', actionPlanId],
    queryFn: () => answer(api.GET('/api/indicators', { params: { query: { actionPlanId } } })),
    enabled: actionPlanId !== '',
  });

export const indicatorHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['indicators', 'history', id],
    queryFn: () => answer(api.GET('/api/indicators/{id}/history', { params: byId(id) })),
  });

export function useAddIndicator() {
  return useIndicatorChange((body: AddIndicator) => answer(api.POST('/api/indicators', { body })));
}

export function useChangeIndicator(id: string) {
  return useIndicatorChange((body: ChangeIndicator) =>
    answer(api.PATCH('/api/indicators/{id}', { params: byId(id), body })),
  );
}

export function useRemoveIndicator() {
  return useIndicatorChange((id: string) => answer(api.DELETE('/api/indicators/{id}', { params: byId(id) })));
}

/** Also corrects one, and takes it back. */
export function useRecordValue(id: string) {
  return useIndicatorChange((body: RecordIndicatorValue) =>
    answer(api.PUT('/api/indicators/{id}/values', { params: byId(id), body })),
  );
}

function useIndicatorChange<Input, Answered>(change: (input: Input) => Promise<Answered>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['indicators'] }),
  });
}
