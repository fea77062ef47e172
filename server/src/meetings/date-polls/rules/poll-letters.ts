import { clockTime, periodInWords, shortDay } from '../../../platform/clock/in-words.js';
import { repeatedOffset } from '../../../platform/clock/local-time.js';
import type { Period } from '../../rules/period.js';

export type PollWords = {
  number: number;
  title: string | null;
  groupName: string;
  host: string | null;
  location: string | null;
  options: readonly Period[];
  answersUntil: Date;
  message: string | null;
};
export type Reader = { name: string; municipality: string; url: string };
export type PollLetterKind = 'asked' | 'options_added' | 'reminder';

/** "Donnerstag, 3. Dezember 2026, 09:30–12:30 Uhr", with the offset where the clock shows that time twice. */
export function optionInWords(option: Period): string {
  const offset = repeatedOffset(option.startsAt);
  if (offset === null) return periodInWords(option);
  return `${periodInWords(option)} (${offset === '+02:00' ? 'Sommerzeit' : 'Winterzeit'}, UTC${offset})`;
}

const deadlineInWords = (deadline: Date) => `${shortDay(deadline)}, ${clockTime(deadline)} Uhr`;

const SUBJECTS: Record<PollLetterKind, (poll: PollWords) => string> = {
  asked: ({ number, answersUntil }) =>
    `Terminumfrage zur ${number}. Sitzung – bitte bis ${shortDay(answersUntil)} antworten`,
  options_added: ({ number }) => `Neue Terminvorschläge zur ${number}. Sitzung`,
  reminder: ({ number, answersUntil }) =>
    `Erinnerung: Terminumfrage zur ${number}. Sitzung endet ${shortDay(answersUntil)}`,
};

export const pollSubject = (kind: PollLetterKind, poll: PollWords): string => SUBJECTS[kind](poll);

function lead(kind: PollLetterKind, { number, groupName }: PollWords, municipality: string): string {
  const what = `die ${number}. Sitzung (${groupName})`;
  if (kind === 'asked') return `für ${what} wird ein Termin gesucht. Wann passt es für ${municipality}?`;
  if (kind === 'reminder') return `für ${what} fehlt noch die Antwort aus ${municipality}. Das dauert keine Minute.`;
  return `für ${what} sind neue Termine dazugekommen. Wann passt es für ${municipality}? Was schon geantwortet ist, bleibt stehen; bitte ergänzen Sie die neuen Termine.`;
}

const fact = (label: string, value: string | null): Array<readonly [string, string]> =>
  value === null ? [] : [[label, value]];

const facts = ({ title, host, location }: PollWords) => [
  ...fact('Thema', title),
  ...fact('Gastgeberin', host),
  ...fact('Ort', location),
];

export function pollLetter(kind: PollLetterKind, poll: PollWords, reader: Reader, signature: string) {
  return {
    greeting: `Guten Tag ${reader.name},`,
    blocks: [
      lead(kind, poll, reader.municipality),
      ...(poll.message === null ? [] : [{ quote: poll.message }]),
      { heading: 'Zur Auswahl stehen' },
      { items: poll.options.map((option, index) => ({ label: `${index + 1}.`, text: optionInWords(option) })) },
      { facts: [...facts(poll), ...fact('Antwort bis', deadlineInWords(poll.answersUntil))] },
      { actions: [{ label: 'Jetzt antworten', url: reader.url }] },
      `Eine Antwort für ${reader.municipality} genügt. Wer zuerst antwortet, antwortet für alle; ändern geht bis zum Ende der Umfrage.`,
      { small: 'Der Link gilt nur für Sie und braucht keine Anmeldung. Bitte leiten Sie ihn nicht weiter.' },
    ],
    signature,
  };
}

export const decisionSubject = ({ number }: PollWords, chosen: Period): string =>
  `Termin steht fest: ${number}. Sitzung am ${shortDay(chosen.startsAt)}`;

/** Save the date: what was chosen, with the calendar entry beside it. */
export function decisionLetter(poll: PollWords, chosen: Period, reader: Reader, signature: string) {
  return {
    greeting: `Guten Tag ${reader.name},`,
    blocks: [
      `der Termin der ${poll.number}. Sitzung (${poll.groupName}) steht fest. Bitte halten Sie ihn frei.`,
      { facts: [...fact('Wann', optionInWords(chosen)), ...facts(poll)] },
      { actions: [{ label: 'Sitzung ansehen', url: reader.url }] },
      'Der Kalendereintrag liegt bei. Die Einladung mit der Tagesordnung folgt.',
      { small: 'Haben Sie die Vorschläge als vorläufige Termine im Kalender? Die anderen können Sie jetzt löschen.' },
    ],
    signature,
  };
}
