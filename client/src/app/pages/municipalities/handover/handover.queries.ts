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
