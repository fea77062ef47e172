export type Channel = 'portal' | 'mail' | 'digest' | 'off';
export type Audience = 'members' | 'coordination';

type Kind = {
  /** As the reader knows it. */
  name: string;
  audience: Audience;
  /** Until somebody chooses otherwise. */
  preset: Channel;
  /** Dispatches that tell the same by mail: who got one of them gets no second mail. */
  dispatches: readonly string[];
};

const kinds = <Name extends string>(known: Record<Name, Kind>) => known;

/** Everything somebody can be told. The list is closed: choices are stored by these names. */
export const KINDS = kinds({
  'date-poll-opened': {
    name: 'Terminumfragen',
    audience: 'members',
    preset: 'portal',
    dispatches: ['date_poll', 'date_poll_reminder'],
  },
  'date-poll-decided': {
    name: 'Gefundene Termine',
    audience: 'members',
    preset: 'portal',
    dispatches: ['date_poll_decision'],
  },
  'meeting-scheduled': {
    name: 'Neue Sitzungen',
    audience: 'members',
    preset: 'digest',
    dispatches: ['save_the_date', 'invitation'],
  },
  'meeting-changed': { name: 'Geänderte Sitzungen', audience: 'members', preset: 'portal', dispatches: [] },
  'meeting-invited': {
    name: 'Einladungen',
    audience: 'members',
    preset: 'portal',
    dispatches: ['invitation', 'deputy_invitation', 'supplement'],
  },
  'meeting-moved': { name: 'Verlegte Sitzungen', audience: 'members', preset: 'portal', dispatches: ['update'] },
  'meeting-cancelled': {
    name: 'Abgesagte Sitzungen',
    audience: 'members',
    preset: 'portal',
    dispatches: ['cancellation'],
  },
  'agenda-proposal-answered': {
    name: 'Antworten auf Ihre Vorschläge zur Tagesordnung',
    audience: 'members',
    preset: 'portal',
    dispatches: ['proposal_answer'],
  },
  'report-requested': {
    name: 'Bitten um Ihren Kurzbericht',
    audience: 'members',
    preset: 'portal',
    dispatches: ['report_request', 'report_reminder'],
  },
  'minutes-circulated': { name: 'Protokolle in Abstimmung', audience: 'members', preset: 'mail', dispatches: [] },
  'minutes-approved': {
    name: 'Genehmigte Protokolle',
    audience: 'members',
    preset: 'portal',
    dispatches: ['minutes_approved'],
  },
  'minutes-awaited': {
    name: 'Erinnerungen an Protokolle, die Sie schreiben',
    audience: 'members',
    preset: 'mail',
    dispatches: [],
  },
  'minutes-recalled': { name: 'Zurückgeholte Protokolle', audience: 'members', preset: 'portal', dispatches: [] },
  'minutes-undecided': {
    name: 'Offene Änderungswünsche nach der Frist',
    audience: 'members',
    preset: 'mail',
    dispatches: [],
  },
  'minutes-amended': {
    name: 'Nachträge zu genehmigten Protokollen',
    audience: 'members',
    preset: 'portal',
    dispatches: [],
  },
  'minutes-commented': {
    name: 'Kommentare zu Protokollen, die Sie schreiben',
    audience: 'members',
    preset: 'portal',
    dispatches: [],
  },
  'change-requested': {
    name: 'Änderungswünsche zu Protokollen, die Sie schreiben',
    audience: 'members',
    preset: 'mail',
    dispatches: [],
  },
  'change-request-answered': {
    name: 'Antworten auf Ihre Änderungswünsche',
    audience: 'members',
    preset: 'mail',
    dispatches: [],
  },
  'measure-update-requested': {
    name: 'Bitten um den Stand von Maßnahmen',
    audience: 'members',
    preset: 'portal',
    dispatches: ['measure_update'],
  },
  'task-due': { name: 'Erinnerungen an Aufgaben', audience: 'members', preset: 'mail', dispatches: [] },
  'funding-programme-added': { name: 'Neue Förderprogramme', audience: 'members', preset: 'digest', dispatches: [] },
  'funding-partners-sought': {
    name: 'Kommunen, die Partner für ein Förderprogramm suchen',
    audience: 'members',
    preset: 'portal',
    dispatches: [],
  },
  'funding-deadline': { name: 'Fristen von Förderprogrammen', audience: 'members', preset: 'mail', dispatches: [] },
  'grant-report-due': { name: 'Fällige Verwendungsnachweise', audience: 'members', preset: 'mail', dispatches: [] },
  'accessible-version-answered': {
    name: 'Antworten auf Ihre Bitte um eine barrierefreie Fassung',
    audience: 'members',
    preset: 'mail',
    dispatches: [],
  },
  'inquiry-answered': { name: 'Antworten auf Ihre Anfragen', audience: 'members', preset: 'mail', dispatches: [] },
  'inquiry-shared': { name: 'Neue Anfragen, die alle sehen', audience: 'members', preset: 'digest', dispatches: [] },
  'survey-started': {
    name: 'Fragen an alle Kommunen',
    audience: 'members',
    preset: 'portal',
    dispatches: ['survey'],
  },
  'event-published': { name: 'Neue Veranstaltungen', audience: 'members', preset: 'digest', dispatches: [] },
  'event-moved': { name: 'Verlegte Veranstaltungen', audience: 'members', preset: 'portal', dispatches: [] },
  'event-cancelled': { name: 'Abgesagte Veranstaltungen', audience: 'members', preset: 'portal', dispatches: [] },
  'event-report-awaited': {
    name: 'Erinnerungen an Berichte, die Sie mitbringen wollten',
    audience: 'members',
    preset: 'mail',
    dispatches: [],
  },
  'campaign-asked': { name: 'Bitten um Rückmeldung zu Aktionen', audience: 'members', preset: 'mail', dispatches: [] },
  'campaign-moved': { name: 'Verlegte Aktionen', audience: 'members', preset: 'mail', dispatches: [] },
  'campaign-due': { name: 'Fristen von Aktionen', audience: 'members', preset: 'mail', dispatches: [] },
  'press-texts-ready': { name: 'Pressetexte für Ihre Kommune', audience: 'members', preset: 'portal', dispatches: [] },
  'press-release-public': { name: 'Neue Pressemitteilungen', audience: 'members', preset: 'digest', dispatches: [] },
  'press-quote-approved': { name: 'Freigegebene Zitate', audience: 'coordination', preset: 'portal', dispatches: [] },
  'press-quote-declined': { name: 'Abgelehnte Zitate', audience: 'coordination', preset: 'mail', dispatches: [] },
  'article-published': { name: 'Neues in der Wissenssammlung', audience: 'members', preset: 'digest', dispatches: [] },
  'article-check-due': {
    name: 'Wissenseinträge, die Sie prüfen',
    audience: 'members',
    preset: 'mail',
    dispatches: [],
  },
  'survey-closed': { name: 'Ergebnisse von Umfragen', audience: 'members', preset: 'portal', dispatches: [] },
  'date-poll-answered': {
    name: 'Antworten auf Terminumfragen',
    audience: 'coordination',
    preset: 'portal',
    dispatches: [],
  },
  'date-poll-closed': { name: 'Beendete Terminumfragen', audience: 'coordination', preset: 'mail', dispatches: [] },
  'inquiry-due': { name: 'Fristen von Anfragen', audience: 'coordination', preset: 'mail', dispatches: [] },
  'inquiry-received': { name: 'Neue Anfragen', audience: 'coordination', preset: 'mail', dispatches: [] },
  'inquiry-written-to': {
    name: 'Nachrichten und Kommentare zu Anfragen',
    audience: 'members',
    preset: 'portal',
    dispatches: [],
  },
  'survey-answered': { name: 'Antworten auf Umfragen', audience: 'coordination', preset: 'portal', dispatches: [] },
  'campaign-answered': {
    name: 'Rückmeldungen zu Aktionen',
    audience: 'coordination',
    preset: 'portal',
    dispatches: [],
  },
  'reply-given': { name: 'Rückmeldungen auf Einladungen', audience: 'coordination', preset: 'portal', dispatches: [] },
  'agenda-proposed': {
    name: 'Vorschläge zur Tagesordnung',
    audience: 'coordination',
    preset: 'mail',
    dispatches: [],
  },
  'report-submitted': {
    name: 'Kurzberichte der Kommunen',
    audience: 'coordination',
    preset: 'portal',
    dispatches: [],
  },
  'speaker-answered': {
    name: 'Zusagen und Absagen von Referierenden',
    audience: 'coordination',
    preset: 'mail',
    dispatches: [],
  },
  'slides-handed-in': { name: 'Abgegebene Folien', audience: 'coordination', preset: 'portal', dispatches: [] },
  'file-infected': { name: 'Dateien mit Schadsoftware', audience: 'coordination', preset: 'mail', dispatches: [] },
  'measure-status-said': {
    name: 'Gemeldete Stände von Maßnahmen',
    audience: 'coordination',
    preset: 'portal',
    dispatches: [],
  },
  'task-completed': { name: 'Erledigte Aufgaben', audience: 'coordination', preset: 'portal', dispatches: [] },
  'accessible-version-requested': {
    name: 'Bitten um eine barrierefreie Fassung',
    audience: 'coordination',
    preset: 'mail',
    dispatches: [],
  },
  'mail-undeliverable': { name: 'Unzustellbare E-Mails', audience: 'coordination', preset: 'mail', dispatches: [] },
});

export type NotificationKind = keyof typeof KINDS;

/** The weekly overview, chosen and unsubscribed like a kind. */
export const DIGEST = 'open-matters';
export const DIGEST_NAME = 'Wochenübersicht „Für Sie offen“';

export const isKind = (name: string): name is NotificationKind => Object.hasOwn(KINDS, name);
export const KIND_NAMES = Object.keys(KINDS).filter(isKind);

export const presetOf = (kind: string): Channel => (isKind(kind) ? KINDS[kind].preset : 'digest');
export const nameOf = (kind: string): string => (isKind(kind) ? KINDS[kind].name : DIGEST_NAME);

/** What the coordination mails by itself, to everybody it concerns: a second mail about it is never offered. */
export const isMailedAnyway = (kind: NotificationKind): boolean =>
  KINDS[kind].preset === 'portal' && KINDS[kind].dispatches.length > 0;

/** Where a kind that is not chosen otherwise goes. */
export const kindsPresetTo = (channel: Channel): NotificationKind[] =>
  KIND_NAMES.filter((kind) => KINDS[kind].preset === channel);
