import { poll49 } from '../polls/49.js';
import type { Chapter, MeetingStory } from '../story.js';
import { coolOldTown } from '../talks/49-altstadt.js';

/** Its date is looked for. */
export const meeting49: Chapter<MeetingStory> = () => ({
  number: 49,
  title: 'Hitze und Starkregen in der Altstadt',
  state: 'polling',
  on: '2027-06-10',
  from: '09:00',
  to: '12:30',
  host: 'freudenberg',
  locationName: 'Rathaus Freudenberg, Ratssaal',
  locationAddress: 'Mórer Platz 1, 57258 Freudenberg',
  plannedOn: '2026-11-16',
  poll: poll49,
  agenda: {
    3: {
      title: 'Rundgang durch die Altstadt mit Fachvortrag',
      note: 'Treffpunkt um 9 Uhr auf dem Marktplatz',
      talk: coolOldTown,
    },
  },
});
