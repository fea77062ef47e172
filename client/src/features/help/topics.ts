/** The areas of the help; each has a page of its own. The slug stands in the address. */
export const topics = {
  start: 'erste-schritte',
  datePolls: 'termin-finden',
  invitations: 'einladen-und-antworten',
  agenda: 'tagesordnung',
  reports: 'berichte-aus-den-kommunen',
  meetingDay: 'sitzungstag',
  calendar: 'kalender',
  notifications: 'hinweise-und-mails',
  speakers: 'referierende-einladen',
  slides: 'vortraege-und-folien',
  topics: 'themen-und-referierende',
  search: 'suche',
  minutes: 'protokoll-und-aufgaben',
  actionPlan: 'handlungsplan',
  funding: 'messgroessen-und-foerderung',
  accounts: 'berichte-und-zahlen',
  inquiries: 'anfragen',
  knowledge: 'wissenssammlung',
  surveys: 'alle-kommunen-fragen',
  campaigns: 'aktionen',
  events: 'veranstaltungen',
  registrations: 'anmeldungen',
  folders: 'notfall-archiv-und-nachweismappe',
  publicSite: 'oeffentliche-seite',
  press: 'presse-und-aktuelles',
  newsletter: 'newsletter',
  pictures: 'bilder-und-beitraege',
  auditLog: 'aenderungsverlauf',
  display: 'darstellung-und-tastatur',
} as const;

export type Topic = keyof typeof topics;

export const topicNames = Object.keys(topics).filter((name): name is Topic => name in topics);

export const topicOfSlug = (slug: string | undefined): Topic | undefined =>
  topicNames.find((name) => topics[name] === slug);

/** Which help a page's reader most likely looks for; the first match counts. */
const areas: ReadonlyArray<[RegExp, Topic]> = [
  [/^\/(termin-antwort|sitzungen\/terminumfrage)|\/terminumfrage/, 'datePolls'],
  [/^\/antwort|\/(einladung|versand|rueckmeldungen)/, 'invitations'],
  [/\/tagesordnung/, 'agenda'],
  [/^\/notfall-archiv|^\/berichte\/nachweismappe/, 'folders'],
  [/^\/berichte/, 'accounts'],
  [/^\/kurzbericht|\/berichte/, 'reports'],
  [/\/(leiten|anwesenheit)$/, 'meetingDay'],
  [/^\/kalender/, 'calendar'],
  [/^\/(hinweise|abbestellen)|\/benachrichtigungen$/, 'notifications'],
  [/^\/vortraege\/(referierende|themenspeicher)/, 'topics'],
  [/^\/suche/, 'search'],
  [/^\/(vortrag$|vortraege\/folien$)/, 'speakers'],
  [/^\/vortraege/, 'slides'],
  [/^\/oeffentlichkeit\/(presse|verteiler|presseecho|aktuelles)/, 'press'],
  [/^\/oeffentlichkeit\/newsletter/, 'newsletter'],
  [/^\/oeffentlichkeit($|\/(bilder|beitraege))/, 'pictures'],
  [/^\/(foerderung|handlungsplan\/messgroessen)/, 'funding'],
  [/^\/(handlungsplan|massnahme)/, 'actionPlan'],
  [/^\/wissen(?!\/netzwerk)/, 'knowledge'],
  [/^\/(anfragen\/umfragen|umfrage|wissen\/netzwerk)/, 'surveys'],
  [/^\/aktionen/, 'campaigns'],
  [/^\/anfragen(?!\/umfragen)/, 'inquiries'],
  [/^\/veranstaltungen($|\/(neu|quellen)$|\/[^/]+\/bearbeiten$)/, 'events'],
  [/^\/veranstaltungen\/[^/]+(\/anmeldungen)?$/, 'registrations'],
  [/^\/verwaltung\/aenderungen/, 'auditLog'],
  [/protokoll|^\/aufgabe/, 'minutes'],
  [/^\/sitzungen/, 'invitations'],
];

export const topicOfPath = (path: string): Topic => areas.find(([pattern]) => pattern.test(path))?.[1] ?? 'start';
