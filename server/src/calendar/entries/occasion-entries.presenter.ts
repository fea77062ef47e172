import type { CalendarEntry } from '../../platform/icalendar/calendar-entry.js';
import type { OccasionRow } from '../occasions.repository.js';

const PAGES = { event: 'veranstaltungen', campaign: 'aktionen' };
const CATEGORIES = { event: 'Veranstaltung', campaign: 'Aktion' };

/** What a calendar on a desk or a phone says of an event or a campaign, in German. */
export function presentOccasionEntry(row: OccasionRow, publicUrl: string): CalendarEntry {
  const url = `${publicUrl}/${PAGES[row.kind]}/${row.id}`;
  const provisional = row.is_provisional ? 'Der Termin ist vorläufig.' : '';
  return {
    uid: row.uid,
    sequence: row.sequence,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    status: statusOf(row),
    summary: `${row.is_cancelled ? 'Abgesagt: ' : ''}${row.title}`,
    description: [row.working_group_name, provisional, row.remark, `Im Klimaportal: ${url}`]
      .filter((line) => line !== '')
      .join('\n'),
    location: row.location ?? undefined,
    url,
    isFree: row.kind === 'campaign',
    categories: [CATEGORIES[row.kind]],
    updatedAt: row.changed_at,
    stampedAt: row.changed_at,
  };
}

function statusOf({ is_cancelled, is_provisional }: OccasionRow): CalendarEntry['status'] {
  if (is_cancelled) return 'CANCELLED';
  return is_provisional ? 'TENTATIVE' : 'CONFIRMED';
}
