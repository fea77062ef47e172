import { clockTime } from '../../../platform/clock/in-words.js';
import type { Period } from '../../rules/period.js';
import { timetable } from './timetable.js';

/** An item as mails and documents tell it. */
export type ToldItem = {
  number: string;
  title: string;
  note: string | null;
  durationMinutes: number | null;
  /** Name of whoever is in charge. */
  inCharge: string | null;
  /** Number of the Nachtrag it came with. */
  supplement: number | null;
  /** Put off: "48. Sitzung", or "" while the next meeting is not planned. */
  movedTo: string | null;
  talk: { title: string; speakers: string[] } | null;
};

export type ToldAgenda = Period & { items: readonly ToldItem[] };

export type ToldLine = ToldItem & { startsAt: Date; label: string };

/** Items with the clock times that follow from their durations. */
export function withTimes({ startsAt, endsAt, items }: ToldAgenda): ToldLine[] {
  const { begins } = timetable({ startsAt, endsAt }, items.map(minutesTaken));
  return items.map((item, index) => ({
    ...item,
    startsAt: begins[index] ?? endsAt,
    label: `TOP ${item.number}`,
  }));
}

/** What was put off takes no time. */
const minutesTaken = ({ movedTo, durationMinutes }: ToldItem) => (movedTo === null ? durationMinutes : null);

/** Why an item is not as the invitation had it; nothing for most. */
export function remarkOf({ supplement, movedTo }: Pick<ToldItem, 'supplement' | 'movedTo'>): string | null {
  if (movedTo !== null) return `verschoben auf die ${movedTo || 'nächste Sitzung'}`;
  return supplement === null ? null : `Nachtrag ${supplement}`;
}

/** "Kommunale Wärmeplanung (Dr. Ute Beispiel)" */
export const talkInWords = ({ title, speakers }: { title: string; speakers: string[] }): string =>
  speakers.length === 0 ? `„${title}“` : `„${title}“ (${speakers.join(', ')})`;

/** The agenda for a mail: one label and one text for each item. */
export function agendaLines(agenda: ToldAgenda): Array<{ label: string; text: string }> {
  return withTimes(agenda).map((item) => {
    const title = [item.title, item.talk && talkInWords(item.talk)].filter(Boolean).join(': ');
    const details = [
      item.durationMinutes !== null && item.movedTo === null && `${item.durationMinutes} Min.`,
      item.inCharge,
      remarkOf(item),
    ].filter(Boolean);
    const text = details.length === 0 ? title : `${title} – ${details.join(', ')}`;
    return { label: item.label, text: item.movedTo === null ? `${clockTime(item.startsAt)} Uhr  ${text}` : text };
  });
}
