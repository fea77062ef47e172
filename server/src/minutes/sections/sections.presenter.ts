import { presentMemberName } from '../../members/members.presenter.js';
import { presentMunicipalityName } from '../../municipalities/municipalities.presenter.js';
import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import type { Audience } from '../text/block.js';
import { forAudience } from '../text/for-audience.js';
import { readBlocks } from '../text/read-blocks.js';
import type { EntryRecord, SectionRecord } from './section-record.repository.js';
import type { MinutesEntry, MinutesSection } from './sections.schemas.js';

type Item = {
  id: string;
  number: string;
  kind: MinutesSection['kind'];
  title: string;
  talk: { id: string; title: string } | null;
};

/** An item without a section reads as an empty one: reading writes nothing. Cut to what an audience reads. */
export function presentSection(
  item: Item,
  section: SectionRecord | undefined,
  audience: Audience = 'group',
): MinutesSection {
  const content = forAudience(readBlocks(section?.content), audience);
  const shown = new Set(content.map(({ attrs }) => attrs.id));
  return {
    agendaItemId: item.id,
    number: item.number,
    kind: item.kind,
    title: item.title,
    talk: item.talk && { id: item.talk.id, title: item.talk.title },
    content,
    entries:
      section?.entries
        .filter(({ id }) => audience === 'group' || shown.has(id))
        .map((entry) => presentEntry(entry, audience)) ?? [],
    updatedBy: section?.updatedBy ? presentMemberName(section.updatedBy) : null,
    updatedAt: section?.updatedAt.toISOString() ?? null,
  };
}

function presentEntry(entry: EntryRecord, audience: Audience): MinutesEntry {
  return {
    id: entry.id,
    kind: entry.kind,
    audience: entry.audience,
    text: entry.text,
    assignee: audience === 'public' ? presentBody(entry) : presentAssignee(entry),
    dueOn: entry.dueOn && dayFromColumn(entry.dueOn),
    progress: presentProgress(entry.tasks),
  };
}

const presentAssignee = ({ assignee, municipality, member }: EntryRecord): MinutesEntry['assignee'] =>
  assignee && {
    kind: assignee,
    municipality: municipality && presentMunicipalityName(municipality),
    member: member && presentMemberName(member),
  };

/** The public reads of bodies, never of people. */
function presentBody({ assignee, municipality, member }: EntryRecord): MinutesEntry['assignee'] {
  const body = municipality ?? member?.municipality;
  const kind = assignee === 'member' ? 'municipality' : assignee;
  return kind && { kind, municipality: body ? presentMunicipalityName(body) : null, member: null };
}

/** Dropped tasks do not count. */
function presentProgress(tasks: EntryRecord['tasks']): MinutesEntry['progress'] {
  const wanted = tasks.filter(({ state }) => state !== 'dropped');
  if (wanted.length === 0) return null;
  return { done: wanted.filter(({ state }) => state === 'done').length, total: wanted.length };
}
