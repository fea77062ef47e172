export type CalendarAnswer = { partstat: string; sequence: number; comment: string | null };

type Reply = 'accepted' | 'tentative' | 'declined';
type Known = {
  reply: Reply | 'delegated' | null;
  replySequence: number | null;
  note: string | null;
  takesPartOnline: boolean;
  version: number;
  calendarSequence: number;
};

const REPLIES = new Map<string, Reply>([
  ['ACCEPTED', 'accepted'],
  ['TENTATIVE', 'tentative'],
  ['DECLINED', 'declined'],
]);
const NOTE_LENGTH = 300;

/**
 * What somebody's calendar says, as an answer; null when it says nothing new. A calendar from which the portal struck
 * the meeting declines by itself: whoever sends a deputy still does.
 */
export function answerFrom({ partstat, sequence, comment }: CalendarAnswer, known: Known) {
  const reply = REPLIES.get(partstat.toUpperCase());
  if (reply === undefined || (reply === 'declined' && known.reply === 'delegated')) return null;
  const seen = Math.min(Math.max(sequence, 0), known.calendarSequence);
  const said = (comment ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const note = said === '' ? known.note : said.slice(0, NOTE_LENGTH);
  const isOlder = known.replySequence !== null && seen < known.replySequence;
  const isKnown = reply === known.reply && seen === known.replySequence && note === known.note;
  if (isOlder || isKnown) return null;
  const { takesPartOnline, version } = known;
  return { sequence: seen, reply: { version, reply, note, takesPartOnline, deputyId: null } };
}
