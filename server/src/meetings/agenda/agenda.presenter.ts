import type { AgendaItemRow } from '../meeting-page.repository.js';
import type { AgendaItem } from './agenda.schemas.js';
import type { Timetable } from './rules/timetable.js';

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
  }));
}
