import { entriesOf } from '../../../server/src/minutes/text/entries-of.js';
import { plainText } from '../../../server/src/minutes/text/plain-text.js';
import { addDays, dayToColumn } from '../../../server/src/platform/clock/calendar-day.js';
import { stableId } from '../stable-id.js';
import type { MeetingStory, MinutesStory } from '../story.js';
import type { GroupStory } from '../working-groups.js';
import { addAgreeing, type WrittenSection } from './agreeing-rows.js';
import { addAgreementProgress } from './agreement-rows.js';
import { memberId, type Scene } from './scene.js';
import { blocksOf } from './section-blocks.js';
import { addTasks } from './task-rows.js';

type Meeting = { meetingId: string; agendaItemIds: string[] };

export function addMinutes(
  scene: Scene,
  group: GroupStory,
  story: MeetingStory,
  { meetingId, agendaItemIds }: Meeting,
  minutes: MinutesStory,
): string {
  const { calendar, rows } = scene;
  const createdAt = calendar.at(story.on, minutes.started);
  const name = `minutes/${group.slug}/${story.number}`;
  const id = stableId(name, createdAt);
  const circulatedAt = calendar.at(minutes.circulatedOn, '11:05');
  const approvedAt = minutes.approvedOn ? calendar.at(minutes.approvedOn, '11:05') : null;
  rows.minutes.push({
    id,
    meetingId,
    state: approvedAt ? 'approved' : 'circulated',
    startedAt: createdAt,
    endedAt: calendar.at(story.on, minutes.ended),
    chairId: memberId(scene, minutes.chair),
    minuteTakerId: memberId(scene, minutes.minuteTaker),
    circulatedAt,
    objectionsUntil: calendar.column(minutes.objectionsUntil),
    approvedAt,
    approval: approvalOf(minutes),
    createdAt,
    updatedAt: approvedAt ?? circulatedAt,
  });
  const written: WrittenSection[] = [];
  const updatedById = memberId(scene, minutes.minuteTaker);
  for (const [index, section] of minutes.sections.entries()) {
    const agendaItemId = agendaItemIds[index];
    if (!agendaItemId) throw new Error(`${name} has more sections than the agenda has items.`);
    const sectionId = stableId(`${name}/${index}`, createdAt);
    const content = blocksOf(scene, section, (part) => stableId(`${name}/${index}/${part}`, createdAt));
    const text = plainText(content.filter(({ type }) => type === 'paragraph'));
    rows.sections.push({
      id: sectionId,
      content,
      text,
      minutesId: id,
      agendaItemId,
      updatedById,
      updatedAt: circulatedAt,
    });
    const item = rows.agendaItems.find((one) => one.id === agendaItemId);
    written.push({ agendaItemId, number: item?.number ?? '', title: item?.title ?? '', content });
    for (const { dueOn, ...entry } of entriesOf(content)) {
      rows.entries.push({ sectionId, ...entry, dueOn: dueOn === null ? null : dayToColumn(dueOn) });
    }
    for (const [position, entry] of section.entries.entries()) {
      const entryId = stableId(`${name}/${index}/${position}`, createdAt);
      if (entry.kind === 'agreement') addAgreementProgress(scene, group, story, entryId);
      if (entry.kind === 'task') addTasks(scene, group, entry, entryId, circulatedAt);
    }
  }
  addAgreeing(scene, minutes, { id, meetingId, name, sections: written });
  return id;
}

/** On the day after the last for objections nobody had objected; later it was a meeting. */
function approvalOf({ approvedOn, objectionsUntil }: MinutesStory): 'silence' | 'meeting' | null {
  if (!approvedOn) return null;
  return approvedOn === addDays(objectionsUntil, 1) ? 'silence' : 'meeting';
}
