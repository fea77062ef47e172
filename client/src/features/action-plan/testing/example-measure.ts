import type { ActionPlan, Measure, MeasureList, MeasureStanding, StatusCounts } from '../action-plan.queries';

export const municipality = (name: string) => ({
  id: name.toLowerCase(),
  slug: name.toLowerCase(),
  name,
  abbreviation: name.slice(0, 3),
});

const field = { id: 'w', code: 'W', title: 'Klimaschutz in der Wirtschaft' };

/** "W 2", led by Kreuztal, without a word since August. */
export const exampleStanding = (given: Partial<MeasureStanding> = {}): MeasureStanding => ({
  id: 'measure',
  code: 'W 2',
  field,
  number: 2,
  title: 'Abwärmekataster',
  status: 'in_progress',
  statusText: '51 von 84 Betrieben haben geantwortet.',
  endsOn: '2028-03-31',
  isOverdue: false,
  office: null,
  leads: [municipality('Kreuztal')],
  partners: [municipality('Netphen')],
  nextMilestone: null,
  confirmedAt: '2026-08-13T13:20:00Z',
  changedAt: '2026-08-13T13:20:00Z',
  isStale: true,
  ...given,
});

export const exampleMeasure = (given: Partial<Measure> = {}): Measure => ({
  ...exampleStanding(),
  plan: { id: 'plan', title: 'Handlungsplan (Fortschreibung)' },
  workingGroupId: 'group',
  description: '',
  milestones: [{ id: 'milestone', title: 'Karte im Geoportal', dueOn: '2027-06-30', reachedOn: null }],
  isRemoved: false,
  requests: [],
  version: 3,
  abilities: { change: false, say: true, requestUpdate: false, remove: false, restore: false },
  ...given,
});

export const examplePlan: ActionPlan = {
  id: 'plan',
  workingGroupId: 'group',
  title: 'Handlungsplan (Fortschreibung)',
  description: '',
  startsOn: '2026-01-01',
  endsOn: '2029-12-31',
  fields: [{ ...field, measures: 1 }],
  version: 1,
  publicSince: null,
  abilities: { change: true, addMeasure: true, requestUpdates: true },
};

const counts: StatusCounts = { planned: 0, in_progress: 1, done: 0, ongoing: 0, deferred: 0, all: 1, stale: 1 };

/** The plan with its one measure. */
export const exampleList = (given: Partial<MeasureList> = {}): MeasureList => ({
  day: '2026-11-22',
  isToday: true,
  items: [exampleStanding()],
  counts,
  progress: {
    all: counts,
    fields: [{ field, counts }],
    municipalities: [{ municipality: municipality('Kreuztal'), counts }],
  },
  ...given,
});
