import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type MunicipalityReport = components['schemas']['MunicipalityReport'];
export type MunicipalityReports = components['schemas']['MunicipalityReports'];
export type MunicipalityReportSheet = components['schemas']['MunicipalityReportSheet'];
export type MunicipalityActivity = components['schemas']['MunicipalityActivity'];
export type SaveReport = components['schemas']['SaveMunicipalityReport'];
export type RequestReports = components['schemas']['RequestMunicipalityReports'];

/** The parts of a report, in the order in which they are written and read. */
export const partNames = ['news', 'ongoing', 'question', 'tip'] as const;
export type PartName = (typeof partNames)[number];
export type ReportParts = Pick<MunicipalityReport, PartName | 'tags'>;

const key = 'municipality-reports';

export const reportsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: [key, meetingId],
    queryFn: () => answer(api.GET('/api/meetings/{id}/municipality-reports', { params: { path: { id: meetingId } } })),
  });

export const sheetQuery = (meetingId: string, municipalityId: string) => {
  const path = { id: meetingId, municipalityId };
  return queryOptions({
    queryKey: [key, meetingId, municipalityId],
    queryFn: () => answer(api.GET(REPORT, { params: { path } })),
  });
};

/** Something to hang files on, before anything is written; its id. */
export async function beginReport(meetingId: string, municipalityId: string): Promise<string> {
  const { id } = await answer(api.POST(REPORT, { params: { path: { id: meetingId, municipalityId } } }));
  return id ?? '';
}

const REPORT = '/api/meetings/{id}/municipality-reports/{municipalityId}';
const BY_LINK = '/api/links/municipality-report';

/** Ways to one report: signed in, or by the link of a mail. */
export type ReportDoor = {
  save(body: SaveReport): Promise<MunicipalityReport>;
  submit(version: number): Promise<MunicipalityReport>;
  withdraw(): Promise<MunicipalityReport>;
};

export function memberDoor(meetingId: string, municipalityId: string): ReportDoor {
  const params = { path: { id: meetingId, municipalityId } };
  return {
    save: (body) => answer(api.PUT(REPORT, { params, body })),
    submit: (version) => answer(api.POST(`${REPORT}/submission`, { params, body: { version } })),
    withdraw: () => answer(api.DELETE(`${REPORT}/submission`, { params })),
  };
}

/** The token goes into a header: no server log ever holds it. */
export function linkDoor(token: string): ReportDoor {
  const headers = { authorization: `Bearer ${token}` };
  return {
    save: (body) => answer(api.PUT(BY_LINK, { headers, body })),
    submit: (version) => answer(api.POST(`${BY_LINK}/submission`, { headers, body: { version } })),
    withdraw: () => answer(api.DELETE(`${BY_LINK}/submission`, { headers })),
  };
}

export const linkedSheetQuery = (token: string) =>
  queryOptions({
    queryKey: [key, 'by-link', token],
    queryFn: () => answer(api.GET(BY_LINK, { headers: { authorization: `Bearer ${token}` } })),
    retry: false,
    refetchOnWindowFocus: false,
  });

export const activitiesQuery = (municipalityId: string, tag: string | null) =>
  infiniteQueryOptions({
    queryKey: [key, 'activities', municipalityId, tag],
    queryFn: ({ pageParam }) => {
      const query = { limit: 5, cursor: pageParam || undefined, tag: tag ?? undefined };
      return answer(
        api.GET('/api/municipalities/{id}/activities', { params: { path: { id: municipalityId }, query } }),
      );
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

export function useRequestReports(meetingId: string) {
  const refresh = useRefreshReports();
  return useMutation({
    mutationFn: (body: RequestReports) =>
      answer(
        api.POST('/api/meetings/{id}/municipality-report-requests', { params: { path: { id: meetingId } }, body }),
      ),
    onSettled: refresh,
  });
}

export function useRefreshReports() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [key] });
}
