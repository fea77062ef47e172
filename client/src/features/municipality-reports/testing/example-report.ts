import type { MunicipalityReport, MunicipalityReportSheet, MunicipalityReports } from '../municipality-reports.queries';

const names = { hilchenbach: 'Hilchenbach', kreuztal: 'Kreuztal', netphen: 'Netphen' } as const;
type Slug = keyof typeof names;

const reader = { write: false, submit: false, withdraw: false, isOwn: false };
export const writer = { write: true, submit: true, withdraw: false, isOwn: true };

export function report(slug: Slug, given: Partial<MunicipalityReport> = {}): MunicipalityReport {
  return {
    id: given.version === 0 ? null : `report-${slug}`,
    municipality: { id: slug, slug, name: names[slug], abbreviation: slug.slice(0, 3).toUpperCase() },
    state: 'missing',
    news: null,
    ongoing: null,
    question: null,
    tip: null,
    tags: [],
    isOral: false,
    submittedAt: null,
    updatedAt: null,
    updatedBy: null,
    files: [],
    version: 0,
    abilities: reader,
    ...given,
  };
}

const meeting = {
  id: 'm47',
  number: 47,
  title: 'Wärmeplanung',
  startsAt: '2026-12-03T08:30:00.000Z',
  endsAt: '2026-12-03T11:30:00.000Z',
  workingGroup: { id: 'group', name: 'Arbeitskreis', shortName: 'AK' },
};

export function reports(all: MunicipalityReport[], given: Partial<MunicipalityReports> = {}): MunicipalityReports {
  return {
    meeting,
    reports: all,
    submittedCount: all.filter(({ state }) => state === 'submitted').length,
    requestedAt: null,
    requestDueAt: '2026-11-23T07:00:00.000Z',
    abilities: { request: false, remind: false },
    ...given,
  };
}

export function sheet(given: Partial<MunicipalityReportSheet> = {}): MunicipalityReportSheet {
  return {
    meeting,
    report: report('hilchenbach', { abilities: writer }),
    previous: null,
    suggestedTags: ['PV', 'Schulen'],
    author: 'Paula Rothaar',
    uploadLimit: 100_000_000,
    ...given,
  };
}
