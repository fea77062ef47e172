import { occasions } from '../../../server/src/notifications/rules/task-reminders.js';
import { type BodySlug, municipalities } from '../../reference/municipalities.js';
import { STORY_TODAY, type StoryDay } from '../dates.js';
import { stableId } from '../stable-id.js';
import type { Assignee, EntryStory } from '../story.js';
import { looseTasks } from '../tasks.js';
import { arbeitskreis, type GroupStory } from '../working-groups.js';
import { groupId } from './group-rows.js';
import { memberId, type Scene } from './scene.js';

type TaskEntry = Extract<EntryStory, { kind: 'task' }>;

type Addressee = {
  assignee: 'all_municipalities' | 'municipality' | 'member';
  municipalityId?: string;
  memberId?: string;
};

/** Whom an entry addresses, as its columns say it. */
export function addressee(scene: Scene, by: Assignee): Addressee {
  if (by === 'all') return { assignee: 'all_municipalities' };
  if (typeof by === 'string') return { assignee: 'municipality', municipalityId: scene.municipalityId(by) };
  return { assignee: 'member', memberId: memberId(scene, by) };
}

/** A task entry becomes one task, or twelve. */
export function addTasks(scene: Scene, group: GroupStory, entry: TaskEntry, entryId: string, agreedAt: Date): void {
  for (const body of bodiesOf(entry.by)) {
    const progress = entry.progress[body] ?? entry.progress.default;
    const completedAt = progress.state === 'done' ? scene.calendar.at(progress.on, '14:30') : null;
    const id = stableId(`task/${entryId}/${body}`, agreedAt);
    const assigned = typeof entry.by === 'string' ? null : memberId(scene, entry.by);
    scene.rows.tasks.push({
      id,
      workingGroupId: groupId(scene, group),
      text: entry.text,
      state: progress.state,
      municipalityId: scene.municipalityId(body),
      memberId: assigned,
      agreedMemberId: assigned,
      dueOn: scene.calendar.column(entry.until),
      agreedDueOn: scene.calendar.column(entry.until),
      droppedReason: progress.state === 'dropped' ? progress.why : null,
      sourceEntryId: entryId,
      completedAt,
      version: progress.state === 'open' ? 1 : 2,
      createdAt: agreedAt,
      updatedAt: completedAt ?? agreedAt,
    });
    noteReminders(scene, id, entry.until);
  }
}

/** What nobody wrote into minutes. */
export function addLooseTasks(scene: Scene): void {
  for (const { by, text, addedOn, until, followUpOn } of looseTasks) {
    const createdAt = scene.calendar.at(addedOn, '09:20');
    const id = stableId(`task/loose/${text}`, createdAt);
    scene.rows.tasks.push({
      id,
      workingGroupId: groupId(scene, arbeitskreis),
      text,
      municipalityId: scene.municipalityId(by.body),
      memberId: memberId(scene, by),
      dueOn: scene.calendar.column(until),
      followUpOn: followUpOn === undefined ? null : scene.calendar.column(followUpOn),
      createdAt,
      updatedAt: createdAt,
    });
    noteReminders(scene, id, until, followUpOn);
  }
}

/** Everybody was told already: the first hours of the demo bring no mails. */
function noteReminders(scene: Scene, id: string, until: StoryDay, followUp?: StoryDay): void {
  const { calendar } = scene;
  const followUpOn = followUp === undefined ? null : calendar.day(followUp);
  const told = occasions({ dueOn: calendar.day(until), followUpOn }, calendar.day(STORY_TODAY));
  for (const { key } of told) {
    scene.rows.firedReminders.push({ key: `task-reminder:${id}:${key}`, firedAt: calendar.at('2026-11-21', '09:00') });
  }
}

function bodiesOf(by: Assignee): BodySlug[] {
  if (by === 'all') return municipalities.map(({ slug }) => slug);
  return [typeof by === 'string' ? by : by.body];
}
