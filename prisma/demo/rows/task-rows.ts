import { type BodySlug, municipalities } from '../../reference/municipalities.js';
import { stableId } from '../stable-id.js';
import type { Assignee, EntryStory } from '../story.js';
import type { GroupStory } from '../working-groups.js';
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
    scene.rows.tasks.push({
      id: stableId(`task/${entryId}/${body}`, agreedAt),
      workingGroupId: groupId(scene, group),
      text: entry.text,
      state: progress.state,
      municipalityId: scene.municipalityId(body),
      memberId: typeof entry.by === 'string' ? null : memberId(scene, entry.by),
      dueOn: scene.calendar.column(entry.until),
      sourceEntryId: entryId,
      completedAt,
      version: progress.state === 'open' ? 1 : 2,
      createdAt: agreedAt,
      updatedAt: completedAt ?? agreedAt,
    });
  }
}

function bodiesOf(by: Assignee): BodySlug[] {
  if (by === 'all') return municipalities.map(({ slug }) => slug);
  return [typeof by === 'string' ? by : by.body];
}
