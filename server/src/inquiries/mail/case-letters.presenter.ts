import { calendarDay, dayFromColumn } from '../../platform/clock/calendar-day.js';
import type { Block, Letter } from '../../platform/mail/letter.js';
import type { CaseReply } from './case-mails.repository.js';

export type CaseWays = {
  /** Opens the inquiry without signing in. */
  url: string;
  /** The office and how to reach it. */
  ombuds: string;
  /** Somebody reads what is answered by mail and puts it to the case. */
  readsAnswers: boolean;
};
type Confirmed = { caseNumber: string; kind: string; receivedAt: Date; dueOn: Date | null };

const inGerman = (day: string): string => day.split('-').reverse().join('.');
const dayOf = (instant: Date): string => inGerman(calendarDay(instant));

/** Nothing of what was written: whoever gives the address of somebody else shall not write to them through us. */
export const confirmationSubject = ({ caseNumber }: Confirmed): string => `[${caseNumber}] Eingangsbestätigung`;

export function confirmationLetter(inquiry: Confirmed, ways: CaseWays): Letter {
  const { caseNumber, kind, receivedAt, dueOn } = inquiry;
  const until = dueOn === null ? [] : [['Antwort spätestens', inGerman(dayFromColumn(dueOn))] as const];
  const what = kind === 'barrier' ? 'Ihre Meldung einer Barriere' : 'Ihre Anfrage';
  return {
    greeting: 'Guten Tag,',
    blocks: [
      `vielen Dank. ${what} ist bei uns angekommen.`,
      { facts: [['Vorgangsnummer', caseNumber], ['Eingegangen', dayOf(receivedAt)], ...until] },
      ...(kind === 'barrier'
        ? [
            'Dauert es länger als zwei Wochen, bekommen Sie eine Zwischennachricht, spätestens nach sechs Wochen die Antwort.',
          ]
        : []),
      { actions: [{ label: 'Anfrage ansehen und ergänzen', url: ways.url }] },
      { small: howToAnswer(ways) },
      {
        small:
          'Sie haben uns nicht geschrieben? Dann hat jemand versehentlich Ihre Adresse angegeben. Sie brauchen nichts zu tun.',
      },
    ],
  };
}

const OPENINGS: Record<CaseReply['kind'], string> = {
  query_back: 'zu Ihrer Anfrage haben wir eine Rückfrage:',
  interim_reply: 'Ihre Anfrage ist in Arbeit. Das können wir Ihnen schon sagen:',
  answer: 'hier ist die Antwort auf Ihre Anfrage:',
};

export function replyLetter({ kind, text, author, inquiry }: CaseReply, ways: CaseWays): Letter {
  const { askerName, caseNumber, receivedAt, question } = inquiry;
  return {
    greeting: `Guten Tag${askerName === null ? '' : ` ${askerName}`},`,
    blocks: [
      OPENINGS[kind],
      ...text.split(/\n{2,}/),
      ...(inquiry.kind === 'barrier' && kind === 'answer' ? [ombudsNotice(ways.ombuds)] : []),
      { actions: [{ label: kind === 'query_back' ? 'Antworten' : 'Anfrage ansehen', url: ways.url }] },
      { heading: `Ihre Anfrage vom ${dayOf(receivedAt)} (${caseNumber})` },
      { quote: question.length > 2000 ? `${question.slice(0, 2000)} …` : question },
      { small: howToAnswer(ways) },
    ],
    ...(author !== null && { signature: `${author.name}\nKlimaschutzkoordination` }),
  };
}

/** § 5 (2) BITVNRW: the answer names the Ombudsverfahren. */
const ombudsNotice = (ombuds: string): Block =>
  `Löst unsere Antwort Ihr Anliegen nicht? Dann können Sie ein Ombudsverfahren nach § 10d BGG NRW beantragen. Es ist kostenfrei, und Sie brauchen keinen Rechtsbeistand. ${ombuds}`;

const howToAnswer = ({ readsAnswers }: CaseWays): string =>
  readsAnswers
    ? 'Sie können auf diese E-Mail antworten oder den Link benutzen. Er ist nur für Sie bestimmt. Lassen Sie bitte die Vorgangsnummer im Betreff stehen.'
    : 'Für Ergänzungen benutzen Sie bitte den Link. Er ist nur für Sie bestimmt.';
