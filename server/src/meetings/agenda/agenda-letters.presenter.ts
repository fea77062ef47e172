import { periodInWords } from '../../platform/clock/in-words.js';
import type { Letter } from '../../platform/mail/letter.js';
import type { Period } from '../rules/period.js';

type Written = { subject: string; letter: (name: string) => Letter };
type Occasion = { groupName: string; meeting: Period & { number: number }; url: string; message: string | null };
type Supplement = Occasion & { number: number; lines: ReadonlyArray<{ label: string; text: string }> };
type Answer = Occasion & { title: string; decision: 'accepted' | 'postponed' | 'declined'; itemNumber: string | null };

const quoted = (message: string | null) => (message === null ? [] : [{ quote: message }]);

export function supplementLetter({ groupName, meeting, url, message, number, lines }: Supplement): Written {
  const what = lines.length === 1 ? 'Ein Punkt ist' : `${lines.length} Punkte sind`;
  return {
    subject: `${groupName}: Nachtrag ${number} zur Tagesordnung der ${meeting.number}. Sitzung`,
    letter: (name) => ({
      greeting: `Guten Tag ${name},`,
      blocks: [
        `${what} zur Tagesordnung der ${meeting.number}. Sitzung hinzugekommen. Zeit, Ort und die Nummern der anderen Punkte bleiben, wie sie sind.`,
        ...quoted(message),
        { heading: `Nachtrag ${number}` },
        { items: lines },
        { facts: [['Sitzung', periodInWords(meeting)]] },
        { actions: [{ label: 'Ganze Tagesordnung ansehen', url }] },
        { small: 'Die vollständige Tagesordnung liegt als PDF bei.' },
      ],
    }),
  };
}

export function answerLetter({ groupName, meeting, url, message, title, decision, itemNumber }: Answer): Written {
  const verdicts = {
    accepted: `Ihr Thema „${title}“ steht auf der Tagesordnung der ${meeting.number}. Sitzung${itemNumber ? ` als TOP ${itemNumber}` : ''}.`,
    postponed: `Ihr Thema „${title}“ passt nicht mehr in die ${meeting.number}. Sitzung. Es kommt von selbst auf die Tagesordnung der nächsten.`,
    declined: `Ihr Thema „${title}“ kommt nicht auf die Tagesordnung der ${meeting.number}. Sitzung.`,
  };
  const subjects = {
    accepted: 'steht auf der Tagesordnung',
    postponed: 'kommt später',
    declined: 'wird nicht behandelt',
  };
  return {
    subject: `${groupName}: Ihr Thema ${subjects[decision]}`,
    letter: (name) => ({
      greeting: `Guten Tag ${name},`,
      blocks: [
        verdicts[decision],
        ...quoted(message),
        { facts: [['Sitzung', periodInWords(meeting)]] },
        { actions: [{ label: 'Tagesordnung ansehen', url }] },
      ],
    }),
  };
}
