import type { AgendaItemRow, MeetingPageRow } from '../meeting-page.repository.js';
import type { AgendaItem } from './agenda.schemas.js';
import type { Timetable } from './rules/timetable.js';

/** What was put off takes no time. */
export const minutesTaken = ({ movedTo, durationMinutes }: AgendaItemRow): number | null =>
  movedTo === null ? durationMinutes : null;

export function presentAgenda(items: readonly AgendaItemRow[], { begins, endsAt }: Timetable): AgendaItem[] {
  return items.map((item, position) => ({
    id: item.id,
    number: item.number,
    kind: item.kind,
    title: item.title,
    note: item.note,
    durationMinutes: item.durationMinutes,
    startsAt: (begins[position] ?? endsAt).toISOString(),
    talk: item.talk,
    inCharge: item.inCharge,
    supplement: item.supplement,
    origin: item.origin,
    originId: item.originId,
    movedFrom: item.movedFrom,
    movedTo: item.movedTo,
  }));
}

export function presentPendingSupplement({ state, supplements_sent, agenda }: MeetingPageRow) {
  if (state !== 'invited') return null;
  const isPending = ({ supplement, movedTo }: AgendaItemRow) =>
    (supplement ?? 0) > supplements_sent && movedTo === null;
  const count = agenda.filter(isPending).length;
  return count === 0 ? null : { number: supplements_sent + 1, count };
}
