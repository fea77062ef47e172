import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type CalendarItem = components['schemas']['CalendarItem'];
export type CalendarKind = CalendarItem['kind'];

export type CalendarPeriod = { from: string; to: string; workingGroupId?: string | undefined };

/** What was shown stays until the next month is there. */
export const calendarQuery = ({ from, to, workingGroupId }: CalendarPeriod) =>
  queryOptions({
    queryKey: ['calendar', from, to, workingGroupId ?? 'all'],
    queryFn: () => answer(api.GET('/api/calendar', { params: { query: { from, to, workingGroupId } } })),
    placeholderData: keepPreviousData,
  });
