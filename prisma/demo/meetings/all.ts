import type { Chapter, MeetingStory } from '../story.js';
import { arbeitskreis, type GroupStory, kernteam } from '../working-groups.js';
import { meeting36 } from './36.js';
import { meeting37 } from './37.js';
import { meeting38 } from './38.js';
import { meeting39 } from './39.js';
import { meeting40 } from './40.js';
import { meeting41 } from './41.js';
import { meeting42 } from './42.js';
import { meeting43 } from './43.js';
import { meeting44 } from './44.js';
import { meeting45 } from './45.js';
import { meeting46 } from './46.js';
import { meeting47 } from './47.js';
import { meeting49 } from './49.js';
import { kernteam1, kernteam2, kernteam3, kernteam4 } from './kernteam.js';

export const meetingsByGroup: [GroupStory, Chapter<MeetingStory>[]][] = [
  [
    arbeitskreis,
    [
      meeting36,
      meeting37,
      meeting38,
      meeting39,
      meeting40,
      meeting41,
      meeting42,
      meeting43,
      meeting44,
      meeting45,
      meeting46,
      meeting47,
      meeting49,
    ],
  ],
  [kernteam, [kernteam1, kernteam2, kernteam3, kernteam4]],
];
