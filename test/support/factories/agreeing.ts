import type { Block } from '../../../server/src/minutes/text/block.js';
import { entriesOf } from '../../../server/src/minutes/text/entries-of.js';
import { dayToColumn } from '../../../server/src/platform/clock/calendar-day.js';
import { newId } from '../../../server/src/platform/database/new-id.js';
import type { TestApp } from '../app.js';
import { createMinutes } from './minutes.js';

export const paragraph = (text: string, audience: 'group' | 'leadership' | 'public' = 'group'): Block => ({
  type: 'paragraph',
  attrs: { id: newId(), audience },
  content: [{ type: 'text', text }],
});

type Given = {
  state?: 'draft' | 'circulated' | 'approved';
  objectionsUntil?: string | null;
  minuteTakerId?: string;
};

/** Minutes whose first item says this; circulated, if not told otherwise, with two weeks for objections. */
export async function createWrittenMinutes(
  portal: TestApp,
  group: { id: string },
  blocks: Block[],
  { state = 'circulated', objectionsUntil = '2026-12-06', minuteTakerId }: Given = {},
) {
  const minutes = await createMinutes(portal, group, { state });
  const section = minutes.sections.find(({ agendaItemId }) => agendaItemId === minutes.meeting.agendaItems[0]?.id);
  const { client } = portal.database;
  await client.minutesSection.update({ where: { id: section?.id ?? '' }, data: { content: blocks } });
  for (const { dueOn, ...entry } of entriesOf(blocks)) {
    const due = dueOn === null ? null : dayToColumn(dueOn);
    await client.minutesEntry.create({ data: { sectionId: section?.id ?? '', ...entry, dueOn: due } });
  }
  await client.minutes.update({
    where: { id: minutes.id },
    data: {
      minuteTakerId: minuteTakerId ?? null,
      ...(state !== 'draft' && {
        circulatedAt: portal.clock.now(),
        objectionsUntil: objectionsUntil === null ? null : dayToColumn(objectionsUntil),
      }),
    },
  });
  return minutes;
}

/** A wish of a member for a block that says `original`. */
export function createChangeRequest(
  portal: TestApp,
  minutes: { id: string; meeting: { agendaItems: Array<{ id: string }> } },
  given: { blockId: string; memberId: string; original: string; proposed: string },
) {
  return portal.database.client.changeRequest.create({
    data: { ...given, minutesId: minutes.id, agendaItemId: minutes.meeting.agendaItems[0]?.id ?? '' },
  });
}
