import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type LinkedKind = components['schemas']['LinkedKind'];
export type LinkedSubject = components['schemas']['LinkedSubject'];
export type MeasureLabel = components['schemas']['MeasureLabel'];
type Subject = { kind: LinkedKind; id: string };

/** Measures that have to do with a meeting, a talk … */
export const linkedMeasuresQuery = ({ kind, id }: Subject) =>
  queryOptions({
    queryKey: ['linked-measures', kind, id],
    queryFn: () => answer(api.GET('/api/linked-measures', { params: { query: { kind, id } } })),
  });

/** What has to do with a measure. */
export const linkedSubjectsQuery = (measureId: string) =>
  queryOptions({
    queryKey: ['linked-measures', 'of-measure', measureId],
    queryFn: () => answer(api.GET('/api/measures/{id}/links', { params: { path: { id: measureId } } })),
  });

export type Choosable = { id: string; code: string; title: string; planId: string; planTitle: string };

/** All measures of the group's plans, the newest plan first. */
export const choosableMeasuresQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: ['linked-measures', 'choosable', workingGroupId],
    queryFn: async (): Promise<Choosable[]> => {
      const plans = await answer(api.GET('/api/action-plans', { params: { query: { workingGroupId } } }));
      const lists = await Promise.all(
        plans.items.map(({ id }) => answer(api.GET('/api/action-plans/{id}/measures', { params: { path: { id } } }))),
      );
      return plans.items.flatMap((plan, index) =>
        (lists[index]?.items ?? []).map(({ id, code, title }) => ({
          ...{ id, code, title, planId: plan.id, planTitle: plan.title },
        })),
      );
    },
  });

/** Links, or lets go of a link. */
export function useLinkMeasure({ kind, id: subjectId }: Subject) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ measureId, isLinked }: { measureId: string; isLinked: boolean }) => {
      const params = { path: { id: measureId, kind, subjectId } };
      return isLinked
        ? answer(api.PUT('/api/measures/{id}/links/{kind}/{subjectId}', { params }))
        : answer(api.DELETE('/api/measures/{id}/links/{kind}/{subjectId}', { params }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['linked-measures'] }),
  });
}
