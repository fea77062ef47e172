import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../../api/client';

const FEW = 6;

// The keys begin like those of the features, so that what is changed there is fresh here, too.

export const tasksOfQuery = (municipalityId: string) =>
  queryOptions({
    queryKey: ['tasks', 'list', 'handover', municipalityId],
    queryFn: () =>
      answer(
        api.GET('/api/tasks', {
          params: { query: { scope: 'group', municipalityId, state: 'unfinished', limit: FEW } },
        }),
      ),
  });

export const measuresOfQuery = (municipalityId: string) =>
  queryOptions({
    queryKey: ['measures', 'handover', municipalityId],
    queryFn: () => answer(api.GET('/api/measures', { params: { query: { municipalityId } } })),
  });

export const agreementsOfQuery = (municipalityId: string) =>
  queryOptions({
    queryKey: ['agreements', 'handover', municipalityId],
    queryFn: () =>
      answer(api.GET('/api/agreements', { params: { query: { municipalityId, state: 'unfinished', limit: FEW } } })),
  });

export const inquiriesOfQuery = (municipalityId: string) =>
  queryOptions({
    queryKey: ['inquiries', 'handover', municipalityId],
    queryFn: () => answer(api.GET('/api/inquiries', { params: { query: { municipalityId, limit: FEW } } })),
  });

export const grantsQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: ['grants', workingGroupId, 'handover'],
    queryFn: () => answer(api.GET('/api/grants', { params: { query: { workingGroupId } } })),
  });

export const talksOfQuery = (municipalityId: string) =>
  queryOptions({
    queryKey: ['talks', 'handover', municipalityId],
    queryFn: () => answer(api.GET('/api/talks', { params: { query: { municipalityId, limit: FEW } } })),
  });

/** What a municipality answered to questions to all, the newest first. */
export const surveysOfQuery = (workingGroupId: string, municipalityId: string) =>
  queryOptions({
    queryKey: ['surveys', 'handover', workingGroupId, municipalityId],
    queryFn: async () => {
      const { items } = await answer(api.GET('/api/surveys', { params: { query: { workingGroupId } } }));
      const surveys = await Promise.all(
        items.slice(0, FEW).map(({ id }) => answer(api.GET('/api/surveys/{id}', { params: { path: { id } } }))),
      );
      return surveys.flatMap((survey) => {
        const sheet = survey.sheets.find(({ municipality }) => municipality.id === municipalityId);
        return sheet ? [{ survey, sheet }] : [];
      });
    },
  });
