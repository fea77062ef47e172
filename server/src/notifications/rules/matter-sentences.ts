import { HOME_ZONE } from '../../platform/clock/calendar-day.js';
import type { OpenMatter, OpenMatterKind } from '../open-matters/open-matters.schemas.js';

const DUE = new Intl.DateTimeFormat('de-DE', {
  weekday: 'short',
  day: '2-digit',
  month: '2-digit',
  timeZone: HOME_ZONE,
});

const meetingOf = ({ meeting }: OpenMatter) =>
  meeting ? `${meeting.number}. Sitzung${meeting.title ? ` (${meeting.title})` : ''}` : '';

const SENTENCES: Record<OpenMatterKind, (matter: OpenMatter) => string> = {
  'answer-date-poll': (matter) => `Terminumfrage zur ${meetingOf(matter)} beantworten`,
  'reply-to-invitation': (matter) => `Rückmeldung zur ${meetingOf(matter)} geben`,
  'write-report': (matter) => `Kurzbericht Ihrer Kommune zur ${meetingOf(matter)} schreiben`,
  'do-task': ({ text }) => `Überfällige Aufgabe: ${text ?? ''}`,
  'choose-date': (matter) => `Termin der ${meetingOf(matter)} wählen, die Umfrage ist beendet`,
  'decide-proposals': (matter) =>
    `${matter.count === 1 ? 'Einen Vorschlag' : `${matter.count} Vorschläge`} zur Tagesordnung der ${meetingOf(matter)} entscheiden`,
  'obtain-slides': ({ text }) => `Folien besorgen: ${text ?? ''}`,
  'clarify-rights': ({ text }) => `Rechte an den Folien klären: ${text ?? ''}`,
  'answer-accessible-requests': ({ text, count }) =>
    `${count === 1 ? 'Eine Bitte' : `${count} Bitten`} um eine barrierefreie Fassung beantworten: ${text ?? ''}`,
  'write-minutes': (matter) => `Protokoll der ${meetingOf(matter)} schreiben`,
  'circulate-minutes': (matter) => `Protokoll der ${meetingOf(matter)} in Abstimmung geben`,
  'keep-speakers': ({ count }) =>
    `${count === 1 ? 'Kontaktdaten einer referierenden Person' : `Kontaktdaten von ${count} Referierenden`} werden bald gelöscht`,
  'answer-inquiry': ({ text, isBegun }) => `${isBegun ? 'Anfrage beantworten' : 'Neue Anfrage'}: ${text ?? ''}`,
  'answer-query-back': ({ text }) => `Rückfrage zu Ihrer Anfrage beantworten: ${text ?? ''}`,
  'check-article': ({ text }) => `Prüfen, ob es noch gilt: ${text ?? ''}`,
  'apply-for-funding': ({ text }) => `Förderantrag stellen oder absagen: ${text ?? ''}`,
  'account-for-grant': ({ text }) => `Verwendungsnachweis einreichen: ${text ?? ''}`,
  'report-from-event': ({ text }) => `Festhalten, was Sie mitgebracht haben: ${text ?? ''}`,
  'report-from-date': ({ text }) => `Festhalten, was Sie mitgebracht haben: ${text ?? ''}`,
  'say-measure-status': ({ text }) => `Stand der Maßnahme melden: ${text ?? ''}`,
  'answer-campaign': ({ text }) => `Aktion „${text ?? ''}“: Machen Sie mit?`,
  'answer-survey': ({ text }) => `Frage an alle Kommunen beantworten: ${text ?? ''}`,
  'name-operator': () => 'Eintragen, wer das Portal betreibt: Das Impressum ist noch leer',
  'review-accessibility': () => 'Erklärung zur Barrierefreiheit überprüfen, das ist jedes Jahr fällig',
  'publish-meeting': (matter) =>
    `${matter.isBegun ? 'Vom Portal vorbereiteten Entwurf' : 'Entwurf'} der ${meetingOf(matter)} veröffentlichen oder dazu einladen`,
};

export const matterSentence = (matter: OpenMatter): string => SENTENCES[matter.kind](matter);

/** "bis Fr., 27.11." */
export const dueLabel = ({ dueAt }: OpenMatter): string =>
  dueAt === null ? 'ohne Frist' : `bis ${DUE.format(new Date(dueAt))}`;
