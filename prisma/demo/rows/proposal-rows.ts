import { stableId } from '../stable-id.js';
import type { ProposalStory } from '../story.js';
import { memberId, type Scene } from './scene.js';

/** "TOP anmelden": what members proposed, and what the coordination said to it. */
export function addProposals(scene: Scene, meetingId: string, proposals: ProposalStory[]): void {
  for (const { by, on, title, reason, minutes, postponed } of proposals) {
    const createdAt = scene.calendar.at(on, '15:10');
    scene.rows.agendaProposals.push({
      id: stableId(`proposal/${meetingId}/${by.email}`, createdAt),
      meetingId,
      memberId: memberId(scene, by),
      municipalityId: scene.municipalityId(by.body),
      kind: 'information',
      title,
      reason,
      durationMinutes: minutes,
      createdAt,
      ...(postponed && {
        state: 'postponed',
        answer: postponed.answer,
        decidedAt: scene.calendar.at(postponed.on, '09:15'),
        version: 2,
      }),
    });
  }
}
