import { mediumDay } from '../../platform/clock/in-words.js';
import type { NotificationKind } from './kinds.js';

/** Words of the moment, as they are stored: what the reader is shown even when the record has changed since. */
export type Details = {
  meetingId?: string | undefined;
  meetingNumber?: number | undefined;
  title?: string | null | undefined;
  /** Instant as text: of the meeting. */
  startsAt?: string | undefined;
  /** Who did it, one or several: municipalities, or people who could not be reached. */
  names?: string[] | undefined;
  /** What was proposed, done, answered. */
  text?: string | undefined;
  /** How it was decided, e.g. of a proposal. */
  outcome?: string | undefined;
  /** Last day to object, YYYY-MM-DD. */
  until?: string | undefined;
};

type Sentence = (details: Details, occurrences: number) => string;

const meeting = ({ meetingNumber, title }: Details) =>
  `${meetingNumber ?? ''}. Sitzung${title ? ` (${title})` : ''}`.replace(/^\. /, '');
const on = ({ startsAt }: Details) => (startsAt === undefined ? '' : ` am ${mediumDay(new Date(startsAt))}`);
const until = ({ startsAt }: Details) => (startsAt === undefined ? '' : ` bis ${mediumDay(new Date(startsAt))}`);
const deadline = ({ startsAt }: Details) =>
  startsAt === undefined ? '' : `, Bewerbung bis ${mediumDay(new Date(startsAt))}`;
const untilDay = ({ until }: Details) => (until === undefined ? '' : `, Frist ${until.split('-').reverse().join('.')}`);
const by = ({ names = [] }: Details) => (names.length === 0 ? '' : `: ${few(names)}`);
/** Nobody reads twelve names. */
const few = (names: readonly string[]) =>
  names.length <= 4 ? names.join(', ') : `${names.slice(0, 3).join(', ')} und ${names.length - 3} weitere`;
const count = (number: number, one: string, many: string) => (number === 1 ? one : `${number} ${many}`);

const OUTCOMES: Record<string, string> = {
  accepted: 'angenommen',
  postponed: 'auf eine spätere Sitzung verschoben',
  declined: 'abgelehnt',
};

const OCCASIONS: Record<string, string> = {
  task_due: 'Bald fällig',
  task_overdue: 'Überfällig',
  task_follow_up: 'Wiedervorlage',
};

const CHECKS: Record<string, string> = {
  article_due: 'Die Prüfung steht bald an.',
  article_overdue: 'Die Prüfung ist überfällig.',
};

const WISHES: Record<string, string> = { accepted: 'übernommen', declined: 'nicht übernommen' };

const DEADLINES: Record<string, string> = {
  inquiry_soon: 'Die Frist einer Anfrage endet bald',
  inquiry_overdue: 'Die Frist einer Anfrage ist vorbei',
  inquiry_final: 'Die letzte Frist einer Anfrage ist vorbei',
};

const REPLIES: Record<string, string> = {
  query_back: 'Rückfrage',
  interim_reply: 'Zwischennachricht',
  answer: 'Antwort',
};

const ANSWERS: Record<string, string> = { speaker_confirmed: 'zugesagt', speaker_declined: 'abgesagt' };

/** One German sentence per kind, for mails; the portal has its own in two languages. */
const SENTENCES: Record<NotificationKind, Sentence> = {
  'date-poll-opened': (details) => `Terminumfrage zur ${meeting(details)}: Wann können Sie?`,
  'date-poll-decided': (details) => `Der Termin steht: ${meeting(details)}${on(details)}.`,
  'meeting-scheduled': (details) => `Neue Sitzung: ${meeting(details)}${on(details)}.`,
  'meeting-changed': (details) => `Geändert: ${meeting(details)}${on(details)}.`,
  'meeting-invited': (details) => `Einladung zur ${meeting(details)}${on(details)}.`,
  'meeting-moved': (details) => `Verlegt: ${meeting(details)}, jetzt${on(details)}.`,
  'meeting-cancelled': (details) => `Abgesagt: ${meeting(details)}${on(details)}.`,
  'agenda-proposal-answered': (details) =>
    `Ihr Vorschlag „${details.text ?? ''}“ zur ${meeting(details)} wurde ${OUTCOMES[details.outcome ?? ''] ?? 'beantwortet'}.`,
  'report-requested': (details) => `Ihr Kurzbericht zur ${meeting(details)}${on(details)} wird erbeten.`,
  'minutes-circulated': (details) =>
    `Das Protokoll der ${meeting(details)} liegt zur Abstimmung vor${untilDay(details)}. Einwände: im Protokoll den Absatz wählen und eine Änderung vorschlagen; ohne Einwand gilt es als genehmigt.`,
  'minutes-approved': (details) => `Das Protokoll der ${meeting(details)} ist genehmigt.`,
  'minutes-awaited': (details) =>
    `Das Protokoll der ${meeting(details)}${on(details)} fehlt noch. Bitte geben Sie es in Abstimmung.`,
  'minutes-recalled': (details) =>
    `Das Protokoll der ${meeting(details)} wird noch einmal überarbeitet: ${details.text ?? ''}`,
  'minutes-undecided': (details) =>
    `Die Frist für das Protokoll der ${meeting(details)} ist abgelaufen, und ${details.text ?? ''}. Bitte entscheiden Sie darüber.`,
  'minutes-amended': (details) =>
    `Nachtrag zum Protokoll der ${meeting(details)}, Fassung ${details.outcome ?? ''}: ${details.text ?? ''}`,
  'minutes-commented': (details, occurrences) =>
    `${count(occurrences, 'Ein Kommentar', 'Kommentare')} zum Protokoll der ${meeting(details)}${by(details)}.`,
  'change-requested': (details, occurrences) =>
    `${count(occurrences, 'Ein Änderungswunsch', 'Änderungswünsche')} zum Protokoll der ${meeting(details)}${by(details)}.`,
  'change-request-answered': (details) =>
    `Ihr Änderungswunsch zum Protokoll der ${meeting(details)} wurde ${WISHES[details.outcome ?? ''] ?? 'beantwortet'}${details.text ? `: ${details.text}` : '.'}`,
  'measure-update-requested': (details) => `Wie steht es um ${details.text ?? ''}?`,
  'task-due': (details) => `${OCCASIONS[details.outcome ?? ''] ?? 'Aufgabe'}: ${details.text ?? ''}`,
  'funding-programme-added': (details) => `Neues Förderprogramm: „${details.text ?? ''}“${deadline(details)}.`,
  'funding-partners-sought': (details) => `Für „${details.text ?? ''}“ werden Partner gesucht${by(details)}.`,
  'funding-deadline': (details) => `Förderprogramm „${details.text ?? ''}“${deadline(details)}.`,
  'grant-report-due': (details) => `Verwendungsnachweis fällig${on(details)}: ${details.text ?? ''}`,
  'accessible-version-answered': (details) =>
    `Zu „${details.text ?? ''}“ gibt es eine Antwort auf Ihre Bitte um eine barrierefreie Fassung.`,
  'inquiry-answered': (details) =>
    `${REPLIES[details.outcome ?? ''] ?? 'Antwort'} zu Ihrer Anfrage: ${details.text ?? ''}`,
  'inquiry-shared': (details) => `Neue Anfrage: ${details.text ?? ''}. Betrifft sie Sie auch?`,
  'inquiry-due': (details) =>
    `${DEADLINES[details.outcome ?? ''] ?? 'Frist'}: ${details.text ?? ''}${untilDay(details)}`,
  'inquiry-received': (details) => `Neue Anfrage${by(details)}: ${details.text ?? ''}`,
  'inquiry-written-to': (details, occurrences) =>
    `${count(occurrences, 'Neue Nachricht', 'neue Nachrichten')} zur Anfrage ${details.text ?? ''}${by(details)}`,
  'press-texts-ready': (details) =>
    `Die Pressemitteilung „${details.text ?? ''}“ ist freigegeben. Sie können die Fassung Ihrer Kommune anpassen.`,
  'press-release-public': (details) => `Die Pressemitteilung „${details.text ?? ''}“ ist öffentlich.`,
  'press-quote-approved': (details) => `Ein Zitat für „${details.text ?? ''}“ ist freigegeben.`,
  'press-quote-declined': (details) => `Ein Zitat für „${details.text ?? ''}“ wurde nicht freigegeben.`,
  'survey-started': (details) => `Frage an alle Kommunen: ${details.text ?? ''}`,
  'event-published': (details) => `Neue Veranstaltung${on(details)}: ${details.text ?? ''}`,
  'event-moved': (details) => `Verlegt: ${details.text ?? ''}, jetzt${on(details)}.`,
  'event-cancelled': (details) => `Abgesagt: ${details.text ?? ''}${on(details)}.`,
  'event-report-awaited': (details) =>
    `Was haben Sie mitgebracht? Bitte halten Sie es fest: ${details.text ?? ''}${on(details)}.`,
  'campaign-asked': (details) =>
    `Aktion „${details.text ?? ''}“: Machen Sie mit? Bitte antworten Sie${until(details)}.`,
  'campaign-moved': (details) =>
    details.startsAt === undefined
      ? `Der Termin der Aktion „${details.text ?? ''}“ ist wieder offen.`
      : `Neuer Termin der Aktion „${details.text ?? ''}“:${on(details)}.`,
  'campaign-due': (details) => `Bitte erledigen Sie${until(details)}: ${details.text ?? ''}`,
  'campaign-answered': (details, occurrences) =>
    `${count(occurrences, 'Eine Rückmeldung', 'Rückmeldungen')} zur Aktion „${details.text ?? ''}“${by(details)}.`,
  'article-published': (details) => `Neu in der Wissenssammlung: ${details.text ?? ''}`,
  'article-check-due': (details) => `Gilt „${details.text ?? ''}“ noch? ${CHECKS[details.outcome ?? ''] ?? ''}`.trim(),
  'survey-closed': (details) => `Die Umfrage „${details.text ?? ''}“ ist beendet. Der Vergleich liegt vor.`,
  'survey-answered': (details, occurrences) =>
    `${count(occurrences, 'Eine Antwort', 'Antworten')} auf die Umfrage „${details.text ?? ''}“${by(details)}.`,
  'date-poll-answered': (details, occurrences) =>
    `${count(occurrences, 'Eine Antwort', 'Antworten')} auf die Terminumfrage zur ${meeting(details)}${by(details)}.`,
  'date-poll-closed': (details) =>
    `Die Terminumfrage zur ${meeting(details)} ist beendet. Bitte wählen Sie den Termin.`,
  'reply-given': (details, occurrences) =>
    `${count(occurrences, 'Eine Rückmeldung', 'Rückmeldungen')} zur ${meeting(details)}${by(details)}.`,
  'agenda-proposed': (details, occurrences) =>
    `${count(occurrences, 'Ein Vorschlag', 'Vorschläge')} zur Tagesordnung der ${meeting(details)}${by(details)}.`,
  'report-submitted': (details, occurrences) =>
    `${count(occurrences, 'Ein Kurzbericht', 'Kurzberichte')} zur ${meeting(details)}${by(details)}.`,
  'speaker-answered': (details) =>
    `${few(details.names ?? [])} hat ${ANSWERS[details.outcome ?? ''] ?? 'geantwortet'}: „${details.text ?? ''}“.`,
  'file-infected': (details) =>
    `In einer Datei zu „${details.text ?? ''}“ wurde Schadsoftware gefunden. Niemand kann sie öffnen.`,
  'slides-handed-in': (details) => `Folien zu „${details.text ?? ''}“ sind da${by(details)}.`,
  'measure-status-said': (details) => `Der Stand von ${details.text ?? ''} ist gemeldet${by(details)}.`,
  'task-completed': (details, occurrences) =>
    occurrences === 1
      ? `Erledigt: ${details.text ?? ''}${from(details)}`
      : `${occurrences} Aufgaben sind erledigt${by(details)}.`,
  'accessible-version-requested': (details, occurrences) =>
    `${count(occurrences, 'Eine Bitte', 'Bitten')} um eine barrierefreie Fassung von „${details.text ?? ''}“${by(details)}.`,
  'mail-undeliverable': (details, occurrences) =>
    `${count(occurrences, 'Eine E-Mail', 'E-Mails')} zur ${meeting(details)} ${occurrences === 1 ? 'ist' : 'sind'} unzustellbar${by(details)}.`,
};

const from = ({ names = [] }: Details) => (names.length === 0 ? '' : ` (${few(names)})`);

export const sentence = (kind: NotificationKind, details: Details, occurrences: number): string =>
  SENTENCES[kind](details, occurrences);
