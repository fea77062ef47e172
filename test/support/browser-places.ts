import createClient, { type Client } from 'openapi-fetch';
import type { paths as Contract } from '../../client/src/api/schema.js';
import { paths } from '../../client/src/app/paths.js';
import { topics } from '../../client/src/features/help/topics.js';
import type { Window } from './browser-window.js';

export type Place = { name: string; path: string; isPublic: boolean };

type Examples = {
  past: string;
  next: string;
  poll: string;
  talk: string;
  file: string;
  municipality: string;
  member: string;
  workingGroup: string;
  template: string;
  task: string;
  inquiry: string;
  mail: string;
  plan: string;
  measure: string;
  minutesImport: string;
  publicMinutes: string;
  survey: string;
  event: string;
  article: string;
  programme: string;
  campaign: string;
  post: string;
  pressRelease: string;
  newsletter: string;
  picture: string;
};

/** Visitors are led from a members' page to the way in. */
type Entry = ['public' | 'members', ...string[]];

/** One example address of every kind; a new path does not compile until it stands here. */
const entries = (example: Examples): { [Name in keyof typeof paths]: Entry } => ({
  start: ['public', paths.start],
  signIn: ['public', paths.signIn],
  forgotPassword: ['public', paths.forgotPassword],
  setPassword: ['public', `${paths.setPassword}#${'x'.repeat(43)}`],
  firstAdministrator: ['public', paths.firstAdministrator],
  meetings: ['members', paths.meetings],
  planMeeting: ['members', paths.planMeeting],
  startDatePoll: ['members', paths.startDatePoll],
  findDate: ['members', paths.findDate(example.poll)],
  answerDatePoll: ['public', paths.answerDatePoll],
  meeting: ['members', paths.meeting(example.next), paths.meeting(example.past), paths.meeting(example.poll)],
  agenda: ['members', paths.agenda(example.next), paths.agenda(example.past)],
  invitation: ['members', paths.invitation(example.next)],
  replies: ['members', paths.replies(example.next)],
  dispatches: ['members', paths.dispatches(example.next)],
  replyByLink: ['public', paths.replyByLink],
  attendance: ['members', paths.attendance(example.next), paths.attendance(example.past)],
  municipalityReports: ['members', paths.municipalityReports(example.next), paths.municipalityReports(example.past)],
  municipalityReport: ['members', paths.municipalityReport(example.next, example.municipality)],
  presentReports: ['members', paths.presentReports(example.next)],
  insights: ['members', paths.insights],
  events: ['members', paths.events, `${paths.events}?ansicht=vergangene`],
  planEvent: ['members', paths.planEvent],
  eventSources: ['members', paths.eventSources],
  event: ['members', paths.event(example.event)],
  editEvent: ['members', paths.editEvent(example.event)],
  eventRegistrations: ['members', paths.eventRegistrations(example.event)],
  captureInsight: ['members', paths.captureInsight],
  surveys: ['members', paths.surveys],
  startSurvey: ['members', paths.startSurvey],
  survey: ['members', paths.survey(example.survey)],
  indicators: ['members', paths.indicators],
  funding: ['members', paths.funding],
  grants: ['members', paths.grants],
  fundingProgramme: ['members', paths.fundingProgramme(example.programme)],
  campaigns: ['members', paths.campaigns],
  planCampaign: ['members', paths.planCampaign],
  campaign: ['members', paths.campaign(example.campaign), `${paths.campaign(example.campaign)}?ansicht=tabelle`],
  publicity: [
    'members',
    `${paths.publicity}?monat=2027-03`,
    `${paths.publicity}?monat=2027-03&ansicht=liste`,
    `${paths.publicity}?monat=2030-01&ansicht=liste`,
  ],
  pressReleases: ['members', paths.pressReleases],
  pressRelease: [
    'members',
    paths.pressRelease(example.pressRelease),
    ...['zitate', 'kommunen', 'versand', 'fassungen'].map(
      (part) => `${paths.pressRelease(example.pressRelease)}?teil=${part}`,
    ),
  ],
  pressContacts: ['members', paths.pressContacts],
  clippings: ['members', paths.clippings],
  news: ['members', paths.news],
  newsletters: ['members', paths.newsletters],
  newsletter: ['members', paths.newsletter(example.newsletter)],
  posts: ['members', paths.posts],
  draftPost: ['members', paths.draftPost],
  post: ['members', paths.post(example.post)],
  editPost: ['members', paths.editPost(example.post)],
  pictures: ['members', paths.pictures, `${paths.pictures}?suche=xyzxyz`],
  picture: ['members', paths.picture(example.picture)],
  surveyByLink: ['public', `${paths.surveyByLink}#${'x'.repeat(43)}`],
  reportByLink: ['public', `${paths.reportByLink}#${'x'.repeat(43)}`],
  conductMeeting: ['members', paths.conductMeeting(example.next), paths.conductMeeting(example.past)],
  meetingMinutes: ['members', paths.meetingMinutes(example.past)],
  minutesHistory: ['members', paths.minutesHistory(example.past)],
  writeMinutes: ['members', paths.writeMinutes(example.next), paths.writeMinutes(example.past)],
  calendar: ['members', paths.calendar, `${paths.calendar}?ansicht=liste`],
  subscribeCalendar: ['members', paths.subscribeCalendar],
  minutes: ['members', paths.minutes],
  publicMinutesList: ['public', paths.publicMinutesList],
  publicMinutes: ['public', paths.publicMinutes(example.publicMinutes)],
  readMinutes: ['members', paths.readMinutes],
  correctImport: ['members', paths.correctImport(example.minutesImport)],
  talks: ['members', paths.talks],
  slidesQueue: ['members', paths.slidesQueue],
  speakerByLink: ['public', paths.speakerByLink, `${paths.speakerByLink}#${'x'.repeat(43)}`],
  speakers: ['members', paths.speakers],
  topics: ['members', paths.topics],
  talk: ['members', paths.talk(example.talk)],
  readFile: ['members', `${paths.readFile(example.talk, example.file)}#seite=3`],
  presentFile: ['members', `${paths.presentFile(example.talk, example.file)}#seite=3`],
  tasks: ['members', paths.tasks, `${paths.tasks}?bereich=alle&stand=alle`],
  task: ['members', paths.task(example.task)],
  agreements: ['members', paths.agreements],
  taskByLink: ['public', `${paths.taskByLink}#${'x'.repeat(43)}`],
  actionPlan: ['members', paths.actionPlan, `${paths.actionPlan}?ansicht=tabelle&fortschritt=kommune`],
  measure: ['members', paths.measure(example.measure)],
  editMeasure: ['members', paths.editMeasure(example.measure)],
  addMeasure: ['members', paths.addMeasure(example.plan)],
  changePlan: ['members', paths.changePlan(example.plan)],
  addPlan: ['members', paths.addPlan(example.workingGroup)],
  measureByLink: ['public', `${paths.measureByLink}#${'x'.repeat(43)}`],
  reports: [
    'members',
    paths.reports,
    `${paths.reports}?bericht=jahresbericht`,
    `${paths.reports}?bericht=teilnahme`,
    `${paths.reports}?bericht=aufgaben`,
  ],
  inquiries: ['members', `${paths.inquiries}?stand=alle`],
  askQuestion: ['members', paths.askQuestion, `${paths.askQuestion}?weg=telefon`],
  inquiry: ['members', paths.inquiry(example.inquiry)],
  evidence: ['members', paths.evidence, `${paths.evidence}?jahr=2026&auszug=leitung`],
  emergencyArchive: ['members', paths.emergencyArchive],
  knowledge: ['members', paths.knowledge, `${paths.knowledge}?stand=pruefen`],
  writeArticle: ['members', paths.writeArticle],
  article: ['members', paths.article(example.article)],
  editArticle: ['members', paths.editArticle(example.article)],
  search: ['members', `${paths.search}?q=W%C3%A4rme`, `${paths.search}?q=xyzxyz`],
  municipalities: ['public', paths.municipalities],
  municipality: ['public', paths.municipality(example.municipality)],
  member: ['members', paths.member(example.member)],
  administration: ['members', paths.administration],
  administerMembers: ['members', paths.administerMembers],
  inviteMember: ['members', paths.inviteMember],
  workingGroups: ['members', paths.workingGroups],
  foundWorkingGroup: ['members', paths.foundWorkingGroup],
  workingGroup: ['members', paths.workingGroup(example.workingGroup)],
  agendaTemplate: [
    'members',
    paths.agendaTemplate(example.workingGroup, 'neu'),
    paths.agendaTemplate(example.workingGroup, example.template),
  ],
  mails: ['members', paths.mails],
  mail: ['members', paths.mail(example.mail)],
  auditLog: ['members', paths.auditLog],
  operator: ['members', paths.operator],
  accessibilityStatement: ['members', paths.accessibilityStatement],
  notifications: ['members', paths.notifications],
  unsubscribe: ['public', `${paths.unsubscribe}#${'x'.repeat(43)}`],
  profile: ['members', paths.profile],
  notificationPreferences: ['members', paths.notificationPreferences],
  help: ['public', paths.help],
  helpTopic: ['public', ...Object.values(topics).map(paths.helpTopic)],
  inquiryByLink: ['public', paths.inquiryByLink],
});

/** Every kind of page, with examples that these two find in the portal. */
export async function everyPlace(coordination: Window, administration: Window): Promise<Place[]> {
  const example = await examples(await apiOf(coordination), await apiOf(administration));
  return Object.entries(entries(example)).flatMap(([name, [audience, ...addresses]]) =>
    addresses.map((path) => ({ name, path, isPublic: audience === 'public' })),
  );
}

/** The API with the cookie of the window. */
async function apiOf(window: Window): Promise<Client<Contract>> {
  const cookies = await window.context.cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return createClient<Contract>({ baseUrl: window.origin, headers: { cookie } });
}

async function examples(coordination: Client<Contract>, administration: Client<Contract>): Promise<Examples> {
  const workingGroupId = firstOf(await coordination.GET('/api/working-groups'));
  const [past, next, polls, talks, municipalities, session, mails, templates, tasks] = await Promise.all([
    coordination.GET('/api/meetings', { params: { query: { workingGroupId, when: 'past' } } }),
    coordination.GET('/api/meetings', { params: { query: { workingGroupId, when: 'upcoming' } } }),
    coordination.GET('/api/date-polls', { params: { query: { workingGroupId } } }),
    coordination.GET('/api/talks', { params: { query: { workingGroupId, hasSlides: 'true' } } }),
    coordination.GET('/api/municipalities'),
    coordination.GET('/api/session'),
    administration.GET('/api/mails', { params: { query: {} } }),
    coordination.GET('/api/working-groups/{id}/agenda-templates', { params: { path: { id: workingGroupId } } }),
    coordination.GET('/api/tasks', { params: { query: { workingGroupId, scope: 'group' } } }),
  ]);
  const talk = firstOf(talks);
  const slides = await coordination.GET('/api/talks/{id}', { params: { path: { id: talk } } });
  const plan = firstOf(await coordination.GET('/api/action-plans', { params: { query: { workingGroupId } } }));
  return {
    past: firstOf(past),
    next: firstOf(next),
    poll: idOf(polls.data?.items[0]?.meeting),
    talk,
    file: idOf(slides.data?.files[0]),
    municipality: firstOf(municipalities),
    member: idOf(session.data?.member),
    workingGroup: workingGroupId,
    template: firstOf(templates),
    task: firstOf(tasks),
    inquiry: firstOf(await coordination.GET('/api/inquiries', { params: { query: { workingGroupId } } })),
    plan,
    measure: firstOf(await coordination.GET('/api/action-plans/{id}/measures', { params: { path: { id: plan } } })),
    mail: firstOf(mails),
    minutesImport: firstOf(await coordination.GET('/api/minutes-imports')),
    publicMinutes: firstOf(await coordination.GET('/api/public-minutes')),
    programme: firstOf(await coordination.GET('/api/funding-programmes', { params: { query: { workingGroupId } } })),
    campaign: firstOf(await coordination.GET('/api/campaigns', { params: { query: { workingGroupId } } })),
    pressRelease: firstOf(await coordination.GET('/api/press-releases', { params: { query: { workingGroupId } } })),
    newsletter: firstOf(await coordination.GET('/api/newsletters', { params: { query: { workingGroupId } } })),
    post: firstOf(await coordination.GET('/api/social-posts', { params: { query: { workingGroupId } } })),
    picture: firstOf(await coordination.GET('/api/pictures', { params: { query: { workingGroupId } } })),
    article: firstOf(await coordination.GET('/api/articles', { params: { query: { workingGroupId } } })),
    event: firstOf(await coordination.GET('/api/events', { params: { query: { workingGroupId } } })),
    survey: firstOf(await coordination.GET('/api/surveys', { params: { query: { workingGroupId } } })),
  };
}

type Identified = { id: string };

const firstOf = ({ data }: { data?: { items: Identified[] } | undefined }) => idOf(data?.items[0]);

function idOf(record: Identified | null | undefined): string {
  if (!record) throw new Error('the demo lacks an example for a page');
  return record.id;
}
