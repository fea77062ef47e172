import type { Translated } from '../../../../lib/translated';
import type german from './handover.de';

export default {
  title: 'Hand-over: what is going on here',
  lead: 'Whoever is new or steps in finds everything on one page.',
  tasks: 'Open tasks',
  allTasks: 'All tasks of this municipality',
  noTasks: 'No task is open.',
  dueOn: 'until {{day}}',
  overdue: 'overdue since {{day}}',
  measures: 'Measures of the action plan',
  allMeasures: 'To the action plan',
  noMeasures: 'Takes part in no measure.',
  leads: 'leads',
  takesPart: 'takes part',
  stale: 'no word for more than 90 days',
  agreements: 'Recommendations and agreements, not yet implemented',
  allAgreements: 'All recommendations and agreements',
  noAgreements: 'Everything is implemented.',
  ofMeeting: 'Meeting {{number}}, {{day}}',
  inquiries: 'Inquiries',
  allInquiries: 'All inquiries',
  noInquiries: 'No inquiry.',
  grants: 'Grants',
  allGrants: 'All grants',
  noGrants: 'No running grant.',
  runsUntil: 'until {{day}}',
} satisfies Translated<typeof german>;
