import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { isProblemType } from '../../api/problem';
import type { components } from '../../api/schema';

export type Survey = components['schemas']['Survey'];
export type SurveySummary = components['schemas']['SurveySummary'];
export type SurveySheet = components['schemas']['SurveySheet'];
export type SurveyQuestion = components['schemas']['SurveyQuestion'];
export type SurveyAnswer = components['schemas']['SurveyAnswer'];
export type LinkedSurvey = components['schemas']['LinkedSurvey'];
export type StartSurvey = components['schemas']['StartSurvey'];
export type ChangeSurvey = components['schemas']['ChangeSurvey'];
export type GiveSurveyAnswers = components['schemas']['GiveSurveyAnswers'];

const key = 'surveys';
const byId = (id: string) => ({ path: { id } });

export const surveysQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: [key, 'list', workingGroupId],
    queryFn: () => answer(api.GET('/api/surveys', { params: { query: { workingGroupId } } })),
    enabled: workingGroupId !== '',
  });

export const surveyQuery = (id: string) =>
  queryOptions({
    queryKey: [key, id],
    queryFn: () => answer(api.GET('/api/surveys/{id}', { params: byId(id) })),
  });

/** The inquiry that a question to all municipalities comes from. */
export const askedInquiryQuery = (id: string) =>
  queryOptions({
    queryKey: ['inquiries', id],
    queryFn: () => answer(api.GET('/api/inquiries/{id}', { params: byId(id) })),
    enabled: id !== '',
  });

/** The token goes into a header: no server log ever holds it. */
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

export const linkedSurveyQuery = (token: string) =>
  queryOptions({
    queryKey: [key, 'by-link', token],
    queryFn: () => answer(api.GET('/api/links/survey', bearer(token))),
    retry: false,
  });

export const tableAddress = (id: string, format: 'xlsx' | 'csv') => `/api/surveys/${id}/table?format=${format}`;

export function useAnswerSurveyByLink(token: string) {
  const queries = useQueryClient();
  const { queryKey } = linkedSurveyQuery(token);
  return useMutation({
    mutationFn: (body: GiveSurveyAnswers) => answer(api.PUT('/api/links/survey', { ...bearer(token), body })),
    onSuccess: (survey) => queries.setQueryData(queryKey, survey),
    onError: () => queries.invalidateQueries({ queryKey }),
  });
}

export function useStartSurvey() {
  return useSurveyChange((body: StartSurvey) => answer(api.POST('/api/surveys', { body })));
}

export function useAnswerSurvey(id: string, municipalityId: string) {
  return useSurveyChange(
    (body: GiveSurveyAnswers) =>
      answer(api.PUT('/api/surveys/{id}/sheets/{municipalityId}', { params: { path: { id, municipalityId } }, body })),
    id,
  );
}

export function useChangeSurvey(id: string) {
  return useSurveyChange(
    (body: ChangeSurvey) => answer(api.PATCH('/api/surveys/{id}', { params: byId(id), body })),
    id,
  );
}

export function useCloseSurvey(id: string) {
  return useSurveyChange(
    (version: number) => answer(api.POST('/api/surveys/{id}/closure', { params: byId(id), body: { version } })),
    id,
  );
}

export function useRemindOfSurvey(id: string) {
  return useSurveyChange(
    (message: string) => answer(api.POST('/api/surveys/{id}/reminders', { params: byId(id), body: { message } })),
    id,
  );
}

export function useRemoveSurvey(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/surveys/{id}', { params: byId(id) })),
    onSuccess: () => {
      queries.removeQueries({ queryKey: surveyQuery(id).queryKey });
      void queries.invalidateQueries({ queryKey: [key, 'list'] });
    },
  });
}

export const isChangedMeanwhile = (error: unknown): boolean => isProblemType(error, 'changed-meanwhile');

/** The answer of every change is the survey as it stands. */
function useSurveyChange<Input>(change: (input: Input) => Promise<Survey>, id?: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (survey) => {
      queries.setQueryData(surveyQuery(survey.id).queryKey, survey);
      void queries.invalidateQueries({ queryKey: [key, 'list'] });
      void queries.invalidateQueries({ queryKey: ['open-matters'] });
    },
    onError: (error) => {
      if (id !== undefined && isChangedMeanwhile(error)) void queries.invalidateQueries({ queryKey: [key, id] });
    },
  });
}
