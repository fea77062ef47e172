import { clockTime, dayInWords } from '../../../platform/clock/in-words.js';

export type LetterMeeting = {
  number: number;
  title: string | null;
  startsAt: Date;
  endsAt: Date;
  locationName: string | null;
  locationAddress: string | null;
  onlineUrl: string | null;
};

export type SpeakerLetter = {
  kind: 'invitation' | 'reminder';
  name: string;
  talk: { title: string; durationMinutes: number; discussionMinutes: number };
  groupName: string;
  meeting: LetterMeeting | null;
  url: string;
  /** First moment at which the link works no more. */
  expiresAt: Date;
  /** A real person, to whom answers go. */
  signature: string;
  message: string | null;
};

type Subject = Pick<SpeakerLetter, 'kind' | 'talk' | 'meeting'>;

export function letterSubject({ kind, talk, meeting }: Subject): string {
  const when = meeting === null ? '' : ` am ${dayInWords(meeting.startsAt)}`;
  return kind === 'invitation' ? `Ihr Vortrag „${talk.title}“${when}` : `Erinnerung: Folien zu „${talk.title}“`;
}

/** What the talk is, what is asked for, and the one link that needs no account. */
export function speakerLetter(words: SpeakerLetter) {
  const { kind, name, talk, groupName, meeting, url, expiresAt, signature, message } = words;
  const lead =
    kind === 'invitation'
      ? `Sie tragen im Arbeitskreis „${groupName}“ vor, vielen Dank dafür. Über Ihre persönliche Seite sagen Sie uns alles, was wir dafür brauchen. Sie brauchen kein Konto und kein Kennwort.`
      : `für Ihren Vortrag im Arbeitskreis „${groupName}“ fehlen uns noch die Folien. Eine Datei, ein Link oder der Hinweis „keine Folien“ genügt.`;
  return {
    greeting: `Guten Tag ${name},`,
    blocks: [
      lead,
      ...(message === null ? [] : [{ quote: message }]),
      { facts: [['Vortrag', talk.title] as const, ...meetingFacts(meeting), ['Dauer', duration(talk)] as const] },
      { actions: [{ label: kind === 'invitation' ? 'Zu Ihrer Seite' : 'Folien abgeben', url }] },
      ...(kind === 'invitation' ? ASKED_FOR : []),
      'Alles lässt sich später ändern, über denselben Link. Ihre Folien sieht außer der Koordination niemand, bis Sie sie freigeben.',
      {
        small: `Der Link ist nur für Sie und gilt bis ${dayInWords(new Date(expiresAt.getTime() - 1))}. Bitte leiten Sie ihn nicht weiter.`,
      },
    ],
    signature,
  };
}

const ASKED_FOR = [
  { heading: 'Worum wir Sie bitten' },
  {
    items: [
      { label: '1.', text: 'Termin bestätigen oder absagen' },
      { label: '2.', text: 'Zwei, drei Sätze zu Ihrer Person und was Sie an Technik brauchen' },
      { label: '3.', text: 'Folien hochladen und sagen, wer sie sehen darf' },
      { label: '4.', text: 'Zwei Sätze Zusammenfassung für alle, die die Folien nicht nutzen können' },
      { label: '5.', text: 'Ob wir Ihren Vortrag aufzeichnen und Sie fotografieren dürfen' },
    ],
  },
];

function meetingFacts(meeting: LetterMeeting | null): (readonly [string, string])[] {
  if (meeting === null) return [];
  const { number, title, startsAt, endsAt, locationName, locationAddress, onlineUrl } = meeting;
  const place = [locationName, locationAddress].filter(Boolean).join(', ');
  return [
    ['Sitzung', [`${number}. Sitzung`, title].filter(Boolean).join(': ')],
    ['Tag', dayInWords(startsAt)],
    ['Uhrzeit', `${clockTime(startsAt)}–${clockTime(endsAt)} Uhr (ganze Sitzung)`],
    ...(place ? [['Ort', place] as const] : []),
    ...(onlineUrl ? [['Online', onlineUrl] as const] : []),
  ];
}

const duration = ({ durationMinutes, discussionMinutes }: SpeakerLetter['talk']): string =>
  discussionMinutes > 0
    ? `${durationMinutes} Minuten Vortrag, ${discussionMinutes} Minuten Diskussion`
    : `${durationMinutes} Minuten Vortrag`;
