import { invited47 } from '../invitations/47.js';
import { emil, hanna } from '../people.js';
import { proposals47 } from '../proposals/47.js';
import { reports47 } from '../reports/47.js';
import type { Chapter, MeetingStory } from '../story.js';
import { heatPlanning } from '../talks/47-waermeplanung.js';

export const meeting47: Chapter<MeetingStory> = ({ short }) => ({
  number: 47,
  title: 'Kommunale Wärmeplanung',
  state: 'invited',
  on: '2026-12-03',
  from: '09:30',
  to: '12:30',
  host: 'kreuztal',
  locationName: 'Dreslers Park, Weiße Villa, Saal 1',
  locationAddress: 'Hagener Straße, 57223 Kreuztal',
  onlineUrl: 'https://konferenz.siegen-wittgenstein.example/arbeitskreis-47',
  plannedOn: '2026-09-28',
  invited: invited47,
  reports: reports47,
  reportsRequested: { on: '2026-11-18', at: '08:40', answeredOn: '2026-11-20' },
  proposalsUntil: '2026-11-27',
  proposals: proposals47,
  agenda: {
    1: { inCharge: hanna },
    2: { note: 'Das Protokoll der 46. Sitzung ist genehmigt. Wir gehen die offenen Aufgaben durch.' },
    3: { talk: heatPlanning, inCharge: hanna },
    4: { note: 'Kreuztal berichtet ausführlicher über die Bestandsanalyse der Wärmeplanung.', inCharge: emil },
    5: { inCharge: hanna },
    6: {
      note: `Zwei Flächen zum Entsiegeln je Kommune (Rückmeldungen bis ${short('2026-11-27')}), Earth Hour, Handlungsplan`,
    },
    8: { note: `Vorschlag für die 48. Sitzung: ${short('2027-02-25')} in Erndtebrück` },
  },
});
