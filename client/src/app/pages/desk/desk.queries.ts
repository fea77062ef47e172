import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../api/client';
import type { components } from '../../../api/schema';

export type MeetingSummary = components['schemas']['MeetingSummary'];
export type MinutesSummary = components['schemas']['MinutesSummary'];
export type TalkSummary = components['schemas']['TalkSummary'];
export type DeskChange = components['schemas']['DeskChange'];
export type RoundMatter = components['schemas']['RoundMatter'];
export type OpenMatter = components['schemas']['OpenMatter'];

// The keys begin like those of the features, so that what is changed there is fresh here, too.

/** What waits for the reader. Done elsewhere most of the time, so asked for with every look at the desk. */
export const openMattersQuery = queryOptions({
  queryKey: ['open-matters'],
  queryFn: () => answer(api.GET('/api/open-matters')),
  staleTime: 0,
});

/** What the round waits for, and what is new since the last visit. */
export const deskQuery = queryOptions({
  queryKey: ['desk'],
  queryFn: () => answer(api.GET('/api/desk')),
  staleTime: 0,
});

export const noteVisit = () => answer(api.POST('/api/desk/visit'));

/** The next meetings; drafts among them for those who plan. */
export const nextMeetingsQuery = queryOptions({
  queryKey: ['meetings', 'list', 'desk-upcoming'],
  queryFn: () => answer(api.GET('/api/meetings', { params: { query: { when: 'upcoming', limit: 4 } } })),
});

/** The reader's own and those of the municipality as a whole, the most urgent first. */
export const ownTasksQuery = queryOptions({
  queryKey: ['tasks', 'list', 'desk-mine'],
  queryFn: () => answer(api.GET('/api/tasks', { params: { query: { scope: 'mine', state: 'unfinished', limit: 5 } } })),
});

/** What all municipalities are at together. */
export const groupTasksQuery = queryOptions({
  queryKey: ['tasks', 'list', 'desk-group'],
  queryFn: () =>
    answer(api.GET('/api/tasks', { params: { query: { scope: 'group', state: 'unfinished', limit: 50 } } })),
});

export const newestSlidesQuery = queryOptions({
  queryKey: ['talks', 'list', 'desk-slides'],
  queryFn: () => answer(api.GET('/api/talks', { params: { query: { hasSlides: 'true', limit: 3 } } })),
});

export const newestMinutesQuery = queryOptions({
  queryKey: ['minutes', 'list', 'desk'],
  queryFn: () => answer(api.GET('/api/minutes', { params: { query: { limit: 4 } } })),
});
