import { municipalities } from '../../reference/municipalities.js';
import { agreementProgress } from '../agreements.js';
import type { MeetingStory } from '../story.js';
import { arbeitskreis, type GroupStory, membersOn } from '../working-groups.js';
import { memberId, type Scene } from './scene.js';

/** What the municipalities said about one agreement of a meeting. */
export function addAgreementProgress(scene: Scene, group: GroupStory, { number }: MeetingStory, entryId: string): void {
  const story = group === arbeitskreis ? agreementProgress[number] : undefined;
  if (!story) return;
  const people = membersOn(group, story.on);
  for (const { slug } of municipalities) {
    const said = story.by?.[slug] ?? story.default;
    const person = people.find(({ body }) => body === slug);
    if (said === undefined || said === 'nothing' || !person) continue;
    const [state, note = ''] = said;
    scene.rows.agreementProgress.push({
      entryId,
      municipalityId: scene.municipalityId(slug),
      state,
      note,
      updatedById: memberId(scene, person),
      updatedAt: scene.calendar.at(story.on, '14:10'),
    });
  }
}
