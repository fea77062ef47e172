import { speakers } from '../speakers.js';
import type { TalkStory } from '../story.js';

/** Asked, and has not answered yet: slides are missing. */
export const coolOldTown: TalkStory = {
  title: 'Kühle Gassen: Schatten, Wasser und Wind in der Altstadt',
  summary: null,
  speakers: [speakers.tim],
  said: { invitedOn: '2026-11-17', validUntil: '2027-06-17', openedOn: '2026-11-18' },
  files: [],
};
