import { clockTime, periodInWords, shortDay } from '../../platform/clock/in-words.js';
import type { Block, Letter } from '../../platform/mail/letter.js';
import type { Occasion } from './invitations.repository.js';

export type Organizer = { name: string; email: string };
/** What one person reads: whose name stands above, and the links that act for that person alone. */
export type Reader = { name: string; links: ReplyLinks };
export type ReplyLinks = { accept: string; decline: string; delegate: string; page: string };
export type LetterKind =
  | 'invitation'
  | 'update'
  | 'cancellation'
  | 'reply_reminder'
  | 'deputy_invitation'
  | 'deputy_release'
  | 'represented'
  | 'return'
  | 'given_up';

export const meetingName = ({ number, title }: Pick<Occasion, 'number' | 'title'>): string =>
  title === null ? `${number}. Sitzung` : `${number}. Sitzung: ${title}`;

const whenShort = ({ startsAt }: Occasion): string => `${shortDay(startsAt)}, ${clockTime(startsAt)} Uhr`;

export function placeOf({ locationName, locationAddress, onlineUrl }: Occasion): string {
  return [locationName, locationAddress].filter(Boolean).join(', ') || (onlineUrl ? 'online' : '');
}

const SUBJECTS: Record<LetterKind, string> = {
  invitation: 'Einladung',
  update: 'Geändert',
  cancellation: 'Abgesagt',
  reply_reminder: 'Bitte antworten',
  deputy_invitation: 'Sie vertreten',
  deputy_release: 'Vertretung nicht mehr nötig',
  represented: 'Vertretung gemeldet',
  return: 'Sie kommen doch',
  given_up: 'Terminumfrage beendet',
};

/** "Einladung: 47. Sitzung am Do., 03.12.2026, 09:30 Uhr – Arbeitskreis Klimaschutz" */
export function subjectOf(kind: LetterKind, meeting: Occasion): string {
  const when = kind === 'given_up' ? '' : ` am ${whenShort(meeting)}`;
  return `${SUBJECTS[kind]}: ${meeting.number}. Sitzung${when} – ${meeting.workingGroup.shortName}`;
}

function facts(meeting: Occasion): Block {
  const { hostMunicipality, onlineUrl, title } = meeting;
  const place = placeOf(meeting);
  return {
    facts: [
      ['Wann', periodInWords(meeting)],
      ...(place ? [['Wo', place] as const] : []),
      ...(hostMunicipality ? [['Gastgeberin', hostMunicipality.name] as const] : []),
      ...(onlineUrl ? [['Videokonferenz', onlineUrl] as const] : []),
      ...(title ? [['Schwerpunkt', title] as const] : []),
    ],
  };
}

const agenda = ({ agenda: items }: Occasion): Block[] =>
  items.length === 0 ? [] : [{ heading: 'Tagesordnung' }, { items }];

const quoted = (message: string | null): Block[] => (message ? [{ quote: message }] : []);

const answers = ({ links }: Reader): Block[] => [
  {
    actions: [
      { label: 'Zusagen', url: links.accept },
      { label: 'Absagen', url: links.decline },
      { label: 'Absagen und Vertretung melden', url: links.delegate },
    ],
  },
  {
    small:
      'Die Links gelten nur für Sie und nur bis zum Beginn der Sitzung. Auf der Seite können Sie Ihre Antwort noch ' +
      'ansehen und bis dahin ändern. Eine Anmeldung ist nicht nötig.',
  },
];

type Words = { message: string | null; organizer: Organizer };

const letter = (reader: Pick<Reader, 'name'>, { organizer }: Words, blocks: Block[]): Letter => ({
  greeting: `Guten Tag ${reader.name},`,
  blocks,
  signature: `${organizer.name}\nKoordination`,
});

const named = (meeting: Occasion): string => `${meeting.number}. Sitzung (${meeting.workingGroup.shortName})`;

export const invitationLetter = (meeting: Occasion, reader: Reader, words: Words): Letter =>
  letter(reader, words, [
    `ich lade Sie herzlich zur ${named(meeting)} ein.`,
    ...quoted(words.message),
    facts(meeting),
    'Kommen Sie? Bitte antworten Sie kurz:',
    ...answers(reader),
    ...agenda(meeting),
  ]);

export const updateLetter = (meeting: Occasion, reader: Reader, words: Words): Letter =>
  letter(reader, words, [
    `bei der ${named(meeting)} haben sich Zeit oder Ort geändert. Jetzt gilt:`,
    facts(meeting),
    ...quoted(words.message),
    'Ihre bisherige Antwort bleibt stehen. Passt sie noch?',
    ...answers(reader),
    ...agenda(meeting),
  ]);

export const cancellationLetter = (meeting: Occasion, reader: Pick<Reader, 'name'>, words: Words): Letter =>
  letter(reader, words, [
    `die ${named(meeting)} ist abgesagt. Sie war geplant für:`,
    facts(meeting),
    ...quoted(words.message),
    'In Ihrem Kalender wird der Termin gestrichen. Sie müssen nichts weiter tun.',
  ]);

/** To those who were asked for a date that nobody looks for any more. */
export const givenUpLetter = (meeting: Occasion, reader: Pick<Reader, 'name'>, words: Words): Letter =>
  letter(reader, words, [
    `für die ${named(meeting)} wird kein Termin mehr gesucht. Die Terminumfrage ist beendet, die Sitzung findet nicht statt.`,
    ...quoted(words.message),
    'Haben Sie die Vorschläge als vorläufige Termine im Kalender? Die können Sie jetzt löschen.',
  ]);

export const reminderLetter = (meeting: Occasion, reader: Reader, words: Words): Letter =>
  letter(reader, words, [`zur ${named(meeting)} fehlt uns noch Ihre Antwort.`, facts(meeting), ...answers(reader)]);

export const deputyLetter = (meeting: Occasion, reader: Reader, words: Words & { forName: string }): Letter =>
  letter(reader, words, [
    `${words.forName} kann nicht an der ${named(meeting)} teilnehmen und hat Sie als Vertretung gemeldet.`,
    facts(meeting),
    'Kommen Sie?',
    ...answers(reader),
    ...agenda(meeting),
  ]);

/** To the one who sends a deputy. */
export const representedLetter = (meeting: Occasion, reader: Reader, words: Words & { deputyName: string }): Letter =>
  letter(reader, words, [
    `wir haben notiert: ${words.deputyName} vertritt Sie bei der ${named(meeting)} und hat eine eigene Einladung erhalten.`,
    facts(meeting),
    'In Ihrem Kalender wird der Termin gestrichen. Können Sie doch selbst kommen? Dann sagen Sie hier zu:',
    { actions: [{ label: 'Antwort ändern', url: reader.links.page }] },
  ]);

/** To a deputy who is not needed any more. */
export const releaseLetter = (
  meeting: Occasion,
  reader: Pick<Reader, 'name'>,
  words: Words & { forName: string },
): Letter =>
  letter(reader, words, [
    `bei der ${named(meeting)} werden Sie nicht mehr als Vertretung von ${words.forName} gebraucht.`,
    facts(meeting),
    'Vielen Dank, dass Sie bereitgestanden haben.',
  ]);

/** To the one who comes after all. */
export const returnLetter = (meeting: Occasion, reader: Reader, words: Words): Letter =>
  letter(reader, words, [
    `wir haben Ihre neue Antwort zur ${named(meeting)} notiert. Ihre Vertretung weiß Bescheid, der Termin steht wieder in Ihrem Kalender.`,
    facts(meeting),
    { actions: [{ label: 'Antwort ansehen', url: reader.links.page }] },
  ]);
