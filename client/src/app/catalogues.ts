/**
 * Every catalogue besides those of the frame (app, ui, api), German first. Add a line for a new feature, and name the
 * catalogue at the routes that need it; keys are typed from here.
 */
export const catalogues = {
  session: {
    de: () => import('../features/session/session.de'),
    en: () => import('../features/session/session.en'),
  },
  municipalities: {
    de: () => import('../features/municipalities/municipalities.de'),
    en: () => import('../features/municipalities/municipalities.en'),
  },
  members: {
    de: () => import('../features/members/members.de'),
    en: () => import('../features/members/members.en'),
  },
  'working-groups': {
    de: () => import('../features/working-groups/working-groups.de'),
    en: () => import('../features/working-groups/working-groups.en'),
  },
  mails: {
    de: () => import('../features/mails/mails.de'),
    en: () => import('../features/mails/mails.en'),
  },
  operator: {
    de: () => import('../features/operator/operator.de'),
    en: () => import('../features/operator/operator.en'),
  },
  'accessibility-statement': {
    de: () => import('../features/accessibility-statement/accessibility-statement.de'),
    en: () => import('../features/accessibility-statement/accessibility-statement.en'),
  },
  publication: {
    de: () => import('../features/publication/publication.de'),
    en: () => import('../features/publication/publication.en'),
  },
  'audit-log': {
    de: () => import('../features/audit-log/audit-log.de'),
    en: () => import('../features/audit-log/audit-log.en'),
  },
  calendar: {
    de: () => import('../features/calendar/calendar.de'),
    en: () => import('../features/calendar/calendar.en'),
  },
  meetings: {
    de: () => import('../features/meetings/meetings.de'),
    en: () => import('../features/meetings/meetings.en'),
  },
  'meeting-publication': {
    de: () => import('../features/meeting-publication/meeting-publication.de'),
    en: () => import('../features/meeting-publication/meeting-publication.en'),
  },
  invitations: {
    de: () => import('../features/meetings/invitations/invitations.de'),
    en: () => import('../features/meetings/invitations/invitations.en'),
  },
  'date-polls': {
    de: () => import('../features/date-polls/date-polls.de'),
    en: () => import('../features/date-polls/date-polls.en'),
  },
  agenda: {
    de: () => import('../features/meetings/agenda/agenda.de'),
    en: () => import('../features/meetings/agenda/agenda.en'),
  },
  'minutes-documents': {
    de: () => import('../features/minutes/documents/minutes-documents.de'),
    en: () => import('../features/minutes/documents/minutes-documents.en'),
  },
  'minutes-import': {
    de: () => import('../features/minutes/import/minutes-import.de'),
    en: () => import('../features/minutes/import/minutes-import.en'),
  },
  inquiries: {
    de: () => import('../features/inquiries/inquiries.de'),
    en: () => import('../features/inquiries/inquiries.en'),
  },
  'similar-answers': {
    de: () => import('../features/inquiries/similar/similar-answers.de'),
    en: () => import('../features/inquiries/similar/similar-answers.en'),
  },
  'outside-inquiries': {
    de: () => import('../features/inquiries/outside/outside-inquiries.de'),
    en: () => import('../features/inquiries/outside/outside-inquiries.en'),
  },
  talks: {
    de: () => import('../features/talks/talks.de'),
    en: () => import('../features/talks/talks.en'),
  },
  reader: {
    de: () => import('../features/talks/reader/reader.de'),
    en: () => import('../features/talks/reader/reader.en'),
  },
  'speaker-sheet': {
    de: () => import('../features/talks/speaker/speaker-sheet.de'),
    en: () => import('../features/talks/speaker/speaker-sheet.en'),
  },
  speakers: {
    de: () => import('../features/speakers/speakers.de'),
    en: () => import('../features/speakers/speakers.en'),
  },
  'speaker-directory': {
    de: () => import('../features/speaker-directory/speaker-directory.de'),
    en: () => import('../features/speaker-directory/speaker-directory.en'),
  },
  evidence: {
    de: () => import('../features/evidence/evidence.de'),
    en: () => import('../features/evidence/evidence.en'),
  },
  'emergency-archive': {
    de: () => import('../features/emergency-archive/emergency-archive.de'),
    en: () => import('../features/emergency-archive/emergency-archive.en'),
  },
  search: {
    de: () => import('../features/search/search.de'),
    en: () => import('../features/search/search.en'),
  },
  handover: {
    de: () => import('./pages/municipalities/handover/handover.de'),
    en: () => import('./pages/municipalities/handover/handover.en'),
  },
  registrations: {
    de: () => import('../features/registrations/registrations.de'),
    en: () => import('../features/registrations/registrations.en'),
  },
  events: {
    de: () => import('../features/events/events.de'),
    en: () => import('../features/events/events.en'),
  },
  surveys: {
    de: () => import('../features/surveys/surveys.de'),
    en: () => import('../features/surveys/surveys.en'),
  },
  insights: {
    de: () => import('../features/insights/insights.de'),
    en: () => import('../features/insights/insights.en'),
  },
  topics: {
    de: () => import('../features/topics/topics.de'),
    en: () => import('../features/topics/topics.en'),
  },
  indicators: {
    de: () => import('../features/indicators/indicators.de'),
    en: () => import('../features/indicators/indicators.en'),
  },
  'linked-measures': {
    de: () => import('../features/linked-measures/linked-measures.de'),
    en: () => import('../features/linked-measures/linked-measures.en'),
  },
  funding: {
    de: () => import('../features/funding/funding.de'),
    en: () => import('../features/funding/funding.en'),
  },
  press: {
    de: () => import('../features/press/press.de'),
    en: () => import('../features/press/press.en'),
  },
  news: {
    de: () => import('../features/news/news.de'),
    en: () => import('../features/news/news.en'),
  },
  newsletter: {
    de: () => import('../features/newsletter/newsletter.de'),
    en: () => import('../features/newsletter/newsletter.en'),
  },
  pictures: {
    de: () => import('../features/pictures/pictures.de'),
    en: () => import('../features/pictures/pictures.en'),
  },
  'social-posts': {
    de: () => import('../features/social-posts/social-posts.de'),
    en: () => import('../features/social-posts/social-posts.en'),
  },
  'editorial-calendar': {
    de: () => import('../features/editorial-calendar/editorial-calendar.de'),
    en: () => import('../features/editorial-calendar/editorial-calendar.en'),
  },
  'picture-choice': {
    de: () => import('../features/picture-choice/picture-choice.de'),
    en: () => import('../features/picture-choice/picture-choice.en'),
  },
  campaigns: {
    de: () => import('../features/campaigns/campaigns.de'),
    en: () => import('../features/campaigns/campaigns.en'),
  },
  files: {
    de: () => import('../features/files/files.de'),
    en: () => import('../features/files/files.en'),
  },
  papers: {
    de: () => import('../features/papers/papers.de'),
    en: () => import('../features/papers/papers.en'),
  },
  minutes: {
    de: () => import('../features/minutes/minutes.de'),
    en: () => import('../features/minutes/minutes.en'),
  },
  'minutes-agreeing': {
    de: () => import('../features/minutes/agreeing/agreeing.de'),
    en: () => import('../features/minutes/agreeing/agreeing.en'),
  },
  tasks: {
    de: () => import('../features/tasks/tasks.de'),
    en: () => import('../features/tasks/tasks.en'),
  },
  knowledge: {
    de: () => import('../features/knowledge/knowledge.de'),
    en: () => import('../features/knowledge/knowledge.en'),
  },
  'action-plan': {
    de: () => import('../features/action-plan/action-plan.de'),
    en: () => import('../features/action-plan/action-plan.en'),
  },
  agreements: {
    de: () => import('../features/agreements/agreements.de'),
    en: () => import('../features/agreements/agreements.en'),
  },
  reports: {
    de: () => import('../features/reports/reports.de'),
    en: () => import('../features/reports/reports.en'),
  },
  'municipality-reports': {
    de: () => import('../features/municipality-reports/municipality-reports.de'),
    en: () => import('../features/municipality-reports/municipality-reports.en'),
  },
  'meeting-mode': {
    de: () => import('../features/meeting-mode/meeting-mode.de'),
    en: () => import('../features/meeting-mode/meeting-mode.en'),
  },
  notifications: {
    de: () => import('../features/notifications/notifications.de'),
    en: () => import('../features/notifications/notifications.en'),
  },
  start: {
    de: () => import('./pages/start.de'),
    en: () => import('./pages/start.en'),
  },
};

export type CatalogueName = keyof typeof catalogues;

type German = { [Name in CatalogueName]: Awaited<ReturnType<(typeof catalogues)[Name]['de']>>['default'] };
type Frame = {
  app: typeof import('./app.de').default;
  ui: typeof import('../ui/ui.de').default;
  api: typeof import('../api/api.de').default;
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: German & Frame;
  }
}
