import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type Report = components['schemas']['Report'];
export type ReportSection = components['schemas']['ReportSection'];
export type ReportTable = components['schemas']['ReportTable'];
export type ReportKind = components['schemas']['ReportKind'];
export type ReportFormat = components['schemas']['ReportFormat'];
export type ImplementationStatus = components['schemas']['ImplementationStatus'];
export type StatusReport = components['schemas']['StatusReport'];
export type ActionPlan = components['schemas']['ActionPlan'];

export const formats: ReportFormat[] = ['docx', 'xlsx', 'pdf', 'csv'];

/** What a report is asked for with; empty: not at all. */
export type Wish = Record<string, string>;

const given = (wish: Wish) => Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== ''));
const addressOf = (path: string, wish: Wish, format: ReportFormat) =>
  `${path}?${new URLSearchParams({ ...given(wish), format })}`;

/** The first rows of its tables. Reports are read anew, so that they say what the other pages say. */
export const reportQuery = (kind: ReportKind, { workingGroupId = '', ...wish }: Wish) =>
  queryOptions({
    queryKey: ['reports', kind, workingGroupId, wish],
    queryFn: () =>
      answer(api.GET('/api/reports/{kind}', { params: { path: { kind }, query: { workingGroupId, ...given(wish) } } })),
    enabled: workingGroupId !== '',
    placeholderData: keepPreviousData,
  });

export const reportAddress = (kind: ReportKind, wish: Wish) => (format: ReportFormat) =>
  addressOf(`/api/reports/${kind}/download`, wish, format);

export const statusReportQuery = (planId: string, wish: Wish) =>
  queryOptions({
    queryKey: ['reports', 'status', planId, wish],
    queryFn: () =>
      answer(api.GET('/api/action-plans/{id}/status-report', { params: { path: { id: planId }, query: given(wish) } })),
    placeholderData: keepPreviousData,
  });

export const statusReportAddress = (planId: string, wish: Wish) => (format: ReportFormat) =>
  addressOf(`/api/action-plans/${planId}/status-report/download`, wish, format);

export const plansForReportsQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: ['action-plans', 'list', workingGroupId],
    queryFn: () => answer(api.GET('/api/action-plans', { params: { query: { workingGroupId } } })),
    enabled: workingGroupId !== '',
  });

export function useGiveStatusReport(planId: string) {
  return useReportChange((asOf: string) =>
    answer(api.POST('/api/action-plans/{id}/status-reports', { params: { path: { id: planId } }, body: { asOf } })),
  );
}

export function useTakeStatusReportBack() {
  return useReportChange((id: string) => answer(api.DELETE('/api/status-reports/{id}', { params: { path: { id } } })));
}

/** A mail to each municipality in charge, with a link that needs no login. */
export function useAskForUpdates(planId: string) {
  return useReportChange((measureIds: string[]) =>
    answer(
      api.POST('/api/action-plans/{id}/update-requests', { params: { path: { id: planId } }, body: { measureIds } }),
    ),
  );
}

function useReportChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => {
      for (const queryKey of [['reports'], ['measures']]) void queries.invalidateQueries({ queryKey });
    },
  });
}
