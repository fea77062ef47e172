import { entriesOf } from '../../../server/src/minutes/text/entries-of.js';
import { plainText } from '../../../server/src/minutes/text/plain-text.js';
import { addDays, dayToColumn } from '../../../server/src/platform/clock/calendar-day.js';
import { stableId } from '../stable-id.js';
import type { DraftStory, MeetingStory, MinutesStory, SectionStory } from '../story.js';
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
  const updatedById = memberId(scene, minutes.minuteTaker);
  const place = { name, minutesId: id, createdAt, updatedById, updatedAt: circulatedAt };
  const written = addSections(scene, place, agendaItemIds, minutes.sections);
  for (const [index, { entries }] of minutes.sections.entries()) {
    for (const [position, entry] of entries.entries()) {
      const entryId = stableId(`${name}/${index}/${position}`, createdAt);
      if (entry.kind === 'agreement') addAgreementProgress(scene, group, story, entryId);
      if (entry.kind === 'task') addTasks(scene, group, entry, entryId, circulatedAt);
    }
  }
  addAgreeing(scene, minutes, { id, meetingId, name, sections: written });
  return id;
}

/** Minutes that are still written, by everybody of the group. */
export function addDraft(
  scene: Scene,
  group: GroupStory,
  { on, number }: MeetingStory,
  { meetingId, agendaItemIds }: Meeting,
  draft: DraftStory,
): void {
  const { calendar, rows } = scene;
  const createdAt = calendar.at(on, draft.started);
  const updatedAt = calendar.at(draft.writtenOn, '16:20');
  const name = `minutes/${group.slug}/${number}`;
  const minutesId = stableId(name, createdAt);
  const minuteTakerId = memberId(scene, draft.minuteTaker);
  rows.minutes.push({
    id: minutesId,
    meetingId,
    startedAt: createdAt,
    endedAt: calendar.at(on, draft.ended),
    chairId: memberId(scene, draft.chair),
    minuteTakerId,
    openToMembers: true,
    createdAt,
    updatedAt,
  });
  const place = { name, minutesId, createdAt, updatedById: minuteTakerId, updatedAt };
  addSections(scene, place, agendaItemIds, draft.sections);
}

type Place = { name: string; minutesId: string; createdAt: Date; updatedById: string; updatedAt: Date };

/** What stands on each item, and the entries in it. */
function addSections(
  scene: Scene,
  { name, createdAt, ...place }: Place,
  agendaItemIds: readonly string[],
  sections: readonly SectionStory[],
): WrittenSection[] {
  const { rows } = scene;
  return sections.map((section, index) => {
    const agendaItemId = agendaItemIds[index];
    if (!agendaItemId) throw new Error(`${name} has more sections than the agenda has items.`);
    const sectionId = stableId(`${name}/${index}`, createdAt);
    const content = blocksOf(scene, section, (part) => stableId(`${name}/${index}/${part}`, createdAt));
    const text = plainText(content.filter(({ type }) => type === 'paragraph'));
    if (content.length > 0) rows.sections.push({ id: sectionId, content, text, agendaItemId, ...place });
    for (const { dueOn, ...entry } of entriesOf(content)) {
      rows.entries.push({ sectionId, ...entry, dueOn: dueOn === null ? null : dayToColumn(dueOn) });
    }
    const item = rows.agendaItems.find((one) => one.id === agendaItemId);
    return { agendaItemId, number: item?.number ?? '', title: item?.title ?? '', content };
  });
}

/** On the day after the last for objections nobody had objected; later it was a meeting. */
function approvalOf({ approvedOn, objectionsUntil }: MinutesStory): 'silence' | 'meeting' | null {
  if (!approvedOn) return null;
  return approvedOn === addDays(objectionsUntil, 1) ? 'silence' : 'meeting';
}
