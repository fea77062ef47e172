/** Every address of the interface: German, readable, mailable. */
export const paths = {
  start: '/',
  signIn: '/anmelden',
  forgotPassword: '/passwort-vergessen',
  setPassword: '/passwort-setzen',
  firstAdministrator: '/einrichten',
  meetings: '/sitzungen',
  planMeeting: '/sitzungen/neu',
  startDatePoll: '/sitzungen/terminumfrage',
  findDate: (meetingId: string) => `/sitzungen/${meetingId}/terminumfrage`,
  answerDatePoll: '/termin-antwort',
  meeting: (id: string) => `/sitzungen/${id}`,
  agenda: (meetingId: string) => `/sitzungen/${meetingId}/tagesordnung`,
  invitation: (meetingId: string) => `/sitzungen/${meetingId}/einladung`,
  replies: (meetingId: string) => `/sitzungen/${meetingId}/rueckmeldungen`,
  dispatches: (meetingId: string) => `/sitzungen/${meetingId}/versand`,
  replyByLink: '/antwort',
  attendance: (meetingId: string) => `/sitzungen/${meetingId}/anwesenheit`,
  municipalityReports: (meetingId: string) => `/sitzungen/${meetingId}/berichte`,
  municipalityReport: (meetingId: string, municipalityId: string) =>
    `/sitzungen/${meetingId}/berichte/${municipalityId}`,
  presentReports: (meetingId: string) => `/sitzungen/${meetingId}/berichte/vorstellen`,
  reportByLink: '/kurzbericht',
  conductMeeting: (meetingId: string) => `/sitzungen/${meetingId}/leiten`,
  meetingMinutes: (meetingId: string) => `/sitzungen/${meetingId}/protokoll`,
  writeMinutes: (meetingId: string) => `/sitzungen/${meetingId}/protokoll/schreiben`,
  calendar: '/kalender',
  subscribeCalendar: '/kalender/abonnieren',
  minutes: '/protokolle',
  talks: '/vortraege',
  slidesQueue: '/vortraege/folien',
  speakerByLink: '/vortrag',
  speakers: '/vortraege/referierende',
  topics: '/vortraege/themenspeicher',
  talk: (id: string) => `/vortraege/${id}`,
  readFile: (talkId: string, fileId: string) => `/vortraege/${talkId}/folien/${fileId}`,
  presentFile: (talkId: string, fileId: string) => `/vortraege/${talkId}/folien/${fileId}/vorfuehren`,
  tasks: '/aufgaben',
  task: (id: string) => `/aufgaben/${id}`,
  agreements: '/aufgaben/verabredungen',
  taskByLink: '/aufgabe',
  search: '/suche',
  municipalities: '/kommunen',
  municipality: (id: string) => `/kommunen/${id}`,
  member: (id: string) => `/personen/${id}`,
  administration: '/verwaltung',
  administerMembers: '/verwaltung/personen',
  inviteMember: '/verwaltung/personen/einladen',
  workingGroups: '/verwaltung/arbeitskreise',
  foundWorkingGroup: '/verwaltung/arbeitskreise/neu',
  workingGroup: (id: string) => `/verwaltung/arbeitskreise/${id}`,
  agendaTemplate: (workingGroupId: string, id: string) => `/verwaltung/arbeitskreise/${workingGroupId}/vorlagen/${id}`,
  mails: '/verwaltung/mails',
  mail: (id: string) => `/verwaltung/mails/${id}`,
  auditLog: '/verwaltung/aenderungen',
  notifications: '/hinweise',
  unsubscribe: '/abbestellen',
  profile: '/profil',
  notificationPreferences: '/profil/benachrichtigungen',
  help: '/hilfe',
  helpTopic: (slug: string) => `/hilfe/${slug}`,
  legalNotice: '/impressum',
  privacy: '/datenschutz',
  accessibility: '/barrierefreiheit',
  reportBarrier: '/barriere-melden',
  easyLanguage: '/leichte-sprache',
} as const;

/** The sign-in page that leads back to where somebody wanted to go. */
export function signInPath(wanted: string): string {
  return wanted === paths.start ? paths.signIn : `${paths.signIn}?weiter=${encodeURIComponent(wanted)}`;
}

/** Only addresses of this portal: a link must not lead elsewhere after signing in. */
export function wantedPath(search: URLSearchParams): string {
  const wanted = search.get('weiter') ?? paths.start;
  return /^\/(?![/\\])/.test(wanted) ? wanted : paths.start;
}
