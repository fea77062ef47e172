import { presentMemberName } from '../../members/members.presenter.js';
import { presentMunicipalityName } from '../../municipalities/municipalities.presenter.js';
import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import { readBlocks } from '../text/read-blocks.js';
import type { EntryRecord, SectionRecord } from './section-record.js';
import type { MinutesEntry, MinutesSection } from './sections.schemas.js';

type Item = {
  id: string;
  number: string;
  kind: MinutesSection['kind'];
  title: string;
  talk: { id: string; title: string } | null;
};

/** An item without a section reads as an empty one: reading writes nothing. */
export function presentSection(item: Item, section: SectionRecord | undefined): MinutesSection {
  return {
    agendaItemId: item.id,
    number: item.number,
    kind: item.kind,
    title: item.title,
    talk: item.talk && { id: item.talk.id, title: item.talk.title },
    content: readBlocks(section?.content),
    entries: section?.entries.map(presentEntry) ?? [],
    updatedBy: section?.updatedBy ? presentMemberName(section.updatedBy) : null,
    updatedAt: section?.updatedAt.toISOString() ?? null,
  };
}

function presentEntry(entry: EntryRecord): MinutesEntry {
  return {
    id: entry.id,
    kind: entry.kind,
    audience: entry.audience,
    text: entry.text,
    assignee: entry.assignee && {
      kind: entry.assignee,
      municipality: entry.municipality && presentMunicipalityName(entry.municipality),
      member: entry.member && presentMemberName(entry.member),
    },
    dueOn: entry.dueOn && dayFromColumn(entry.dueOn),
    progress: presentProgress(entry.tasks),
  };
}

/** Dropped tasks do not count. */
function presentProgress(tasks: EntryRecord['tasks']): MinutesEntry['progress'] {
  const wanted = tasks.filter(({ state }) => state !== 'dropped');
  if (wanted.length === 0) return null;
  return { done: wanted.filter(({ state }) => state === 'done').length, total: wanted.length };
}
