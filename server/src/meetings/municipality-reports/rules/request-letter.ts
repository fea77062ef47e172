import { clockTime, dayInWords } from '../../../platform/clock/in-words.js';

type Meeting = { number: number; title: string | null; startsAt: Date; groupName: string };
type Request = {
  kind: 'request' | 'reminder';
  name: string;
  municipality: string;
  meeting: Meeting;
  url: string;
  /** A real person, to whom answers go. */
  signature: string;
  message: string | null;
};

export function requestSubject({ kind, municipality, meeting }: Pick<Request, 'kind' | 'municipality' | 'meeting'>) {
  const what = `Kurzbericht aus ${municipality} zur ${meeting.number}. Sitzung`;
  return kind === 'request' ? `Bitte um den ${what}` : `Erinnerung: ${what}`;
}

/** What is asked in five sentences at most, with the one link that needs no login. */
export function requestLetter({ kind, name, municipality, meeting, url, signature, message }: Request) {
  const begins = `${dayInWords(meeting.startsAt)}, ${clockTime(meeting.startsAt)} Uhr`;
  const lead =
    kind === 'request'
      ? `in der ${meeting.number}. Sitzung (${meeting.groupName}) berichten alle Kommunen kurz. Bitte schreiben Sie vorab, was es aus ${municipality} gibt. Drei Minuten und vier Sätze genügen.`
      : `für die ${meeting.number}. Sitzung (${meeting.groupName}) fehlt noch der Kurzbericht aus ${municipality}. Ein oder zwei Sätze genügen.`;
  return {
    greeting: `Guten Tag ${name},`,
    blocks: [
      lead,
      ...(message === null ? [] : [{ quote: message }]),
      {
        facts: [
          ['Sitzung', [`${meeting.number}. Sitzung`, meeting.title].filter(Boolean).join(': ')],
          ['Beginn', begins],
        ] as const,
      },
      { actions: [{ label: 'Kurzbericht schreiben', url }] },
      'Was Sie schreiben, wird von selbst gespeichert. Kolleginnen und Kollegen aus Ihrem Haus können mitschreiben. Sichtbar für die anderen wird der Bericht, wenn Sie ihn abgeben.',
      { small: 'Der Link ist nur für Sie und gilt bis zum Ende der Sitzung. Bitte leiten Sie ihn nicht weiter.' },
    ],
    signature,
  };
}
