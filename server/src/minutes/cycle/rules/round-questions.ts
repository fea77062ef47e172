import type { Block } from '../../text/block.js';
import { blockText } from '../../text/plain-text.js';

export type RoundQuestion = { text: string; by: string | null };

type QuestionsItem = {
  origin: 'round-questions';
  originId: string;
  kind: 'information';
  title: string;
  note: string;
  durationMinutes: number;
  joins: string;
};

const ANSWER = /^antwort(?:en)?\s?[:–—-]/iu;
const NAMED = 6;
const LONGEST = 160;

/** Questions of a section that nobody answered: an answer is the paragraph below that begins with "Antwort:". */
export function openQuestions(blocks: readonly Block[]): RoundQuestion[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'question') return [];
    const text = blockText(block).trim();
    const next = blocks[index + 1];
    const isAnswered = next?.type === 'paragraph' && ANSWER.test(blockText(next).trim());
    return text === '' || isAnswered ? [] : [{ text, by: null }];
  });
}

/** "Fragen aus der Runde", an item of the next agenda; nothing where nobody asked. */
export function questionsContribution(
  meeting: { id: string; number: number },
  questions: readonly RoundQuestion[],
): QuestionsItem[] {
  const distinct = [...new Map(questions.map((one) => [one.text.toLowerCase(), one])).values()];
  if (distinct.length === 0) return [];
  const named = distinct.slice(0, NAMED).map(inWords).join('; ');
  const rest = distinct.length - NAMED;
  return [
    {
      origin: 'round-questions',
      originId: meeting.id,
      kind: 'information',
      title: 'Fragen aus der Runde',
      note: `${leadOf(meeting)} ${named}${rest > 0 ? ` und ${rest} weitere` : ''}`,
      durationMinutes: 10,
      joins: 'Fragen aus der Runde',
    },
  ];
}

/** What has to leave the next agenda when nobody asks any more. */
export const questionsWithdrawal = (meeting: { id: string; number: number }) => ({
  origin: 'round-questions' as const,
  originId: meeting.id,
  lead: leadOf(meeting),
});

const leadOf = ({ number }: { number: number }): string => `Offene Fragen der ${number}. Sitzung:`;

/** On one line, and no longer than anybody reads on an agenda. */
function inWords({ text, by }: RoundQuestion): string {
  const line = text.replace(/\s+/gu, ' ');
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
  return by === null ? short : `${short} (${by})`;
}
