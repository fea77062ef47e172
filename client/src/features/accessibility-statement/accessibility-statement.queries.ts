import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type AccessibilityStatement = components['schemas']['AccessibilityStatement'];
export type KnownBarrier = components['schemas']['KnownBarrier'];
export type Conformance = components['schemas']['AccessibilityConformance'];
type ListBarrier = components['schemas']['ListBarrier'];
type ChangeBarrier = components['schemas']['ChangeBarrier'];
type RecordReview = components['schemas']['RecordAccessibilityReview'];

export const statementQuery = queryOptions({
  queryKey: ['accessibility-statement'],
  queryFn: () => answer(api.GET('/api/accessibility-statement')),
});

/** With the files of all owners, which refresh together. */
export const filmsQuery = queryOptions({
  queryKey: ['sign-language-films', 'files'],
  queryFn: () => answer(api.GET('/api/sign-language-films')),
});

export const statementDocument = (format: 'pdf' | 'html') => `/api/accessibility-statement/document?format=${format}`;

export const useListBarrier = () =>
  useStatementChange((body: ListBarrier) => answer(api.POST('/api/accessibility-statement/barriers', { body })));

export const useChangeBarrier = () =>
  useStatementChange(({ id, ...body }: ChangeBarrier & { id: string }) =>
    answer(api.PATCH('/api/accessibility-statement/barriers/{id}', { params: { path: { id } }, body })),
  );

type Version = { id: string; version: number };

export const useFixBarrier = () =>
  useStatementChange(({ id, version }: Version) =>
    answer(api.POST('/api/accessibility-statement/barriers/{id}/fix', { params: { path: { id } }, body: { version } })),
  );

export const useReopenBarrier = () =>
  useStatementChange(({ id, version }: Version) =>
    answer(
      api.POST('/api/accessibility-statement/barriers/{id}/reopening', { params: { path: { id } }, body: { version } }),
    ),
  );

export const useRecordReview = () =>
  useStatementChange((body: RecordReview) => answer(api.POST('/api/accessibility-statement/reviews', { body })));

function useStatementChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all(
        [['accessibility-statement'], ['open-matters']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  });
}
