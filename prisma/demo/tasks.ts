import type { StoryDay } from './dates.js';
import { hanna, jost, type Person } from './people.js';

export type LooseTaskStory = { by: Person; text: string; addedOn: StoryDay; until: StoryDay; followUpOn?: StoryDay };

/** Tasks of the Arbeitskreis beside the minutes. */
export const looseTasks: LooseTaskStory[] = [
  {
    by: hanna,
    text: 'Catering für die 47. Sitzung mit der Stadt Kreuztal abstimmen',
    addedOn: '2026-11-18',
    until: '2026-12-01',
    followUpOn: '2026-11-25',
  },
  {
    by: jost,
    text: 'Starkregen-Checkliste mit dem Bauhof Netphen durchgehen',
    addedOn: '2026-11-16',
    until: '2026-12-15',
    followUpOn: '2026-11-20',
  },
];
