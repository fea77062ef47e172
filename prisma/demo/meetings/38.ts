import * as people from '../people.js';
import { hanna, max } from '../people.js';
import type { Chapter, MeetingStory } from '../story.js';
import { reforestation } from '../talks/38-wiederbewaldung.js';
import { agreement, doneOn, information, reports, section, task } from '../telling.js';

export const meeting38: Chapter<MeetingStory> = ({ long, short, month }) => ({
  number: 38,
  title: 'Wald und Trockenheit',
  state: 'closed',
  on: '2024-09-19',
  from: '09:30',
  to: '12:30',
  host: 'bad-berleburg',
  locationName: 'Rathaus Bad Berleburg, Ratssaal',
  locationAddress: 'Poststraße 42, 57319 Bad Berleburg',
  plannedOn: '2024-06-17',
  agenda: { 3: { talk: reforestation }, 6: { note: 'Exkursion ins Wittgensteiner Land' } },
  attendance: {
    excused: [people.jost],
    absent: [people.greta],
    represented: [[people.nora, people.henrik]],
    guests: [{ name: 'Ruth Musterwald', organisation: 'Waldgenossenschaft Beispielberg' }],
  },
  minutes: {
    started: '09:36',
    ended: '12:20',
    chair: hanna,
    minuteTaker: max,
    circulatedOn: '2024-10-02',
    objectionsUntil: '2024-10-16',
    approvedOn: '2024-12-05',
    sections: [
      section(
        'Lene Odeborn begrüßt die Teilnehmenden in Bad Berleburg. Wegen einer Sperrung der Bundesstraße beginnt die Sitzung sechs Minuten später.',
      ),
      section(
        'Das Protokoll der 37. Sitzung wird genehmigt. Die Dachlisten sind eingegangen; die Kreisverwaltung hat ihre Dächer bereits vergeben und meldet deshalb keine weiteren.',
      ),
      section(
        'Jan Exempel zeigt, an welchen Stellen Kommunen die Wiederbewaldung steuern können. Diskutiert werden die Rolle der Jagdpacht und der Abfluss aus Rückegassen bei Starkregen.',
        information('Naturverjüngung ist der günstigste Weg, braucht aber angepasste Wildbestände.'),
        information('Rückegassen in Hanglagen sollen bei der nächsten Begehung der Gewässer mit betrachtet werden.'),
      ),
      section(
        reports({
          'bad-berleburg': 'Die Stadt hat für ihren Wald einen Plan mit fünf Baumarten je Standort beschlossen.',
          'bad-laasphe': 'An zwei Wanderwegen entstehen Schutzstreifen mit heimischen Gehölzen.',
          erndtebrueck: 'Ein Löschwasserteich wurde gemeinsam mit der Feuerwehr ertüchtigt.',
          freudenberg: 'Die PV-Anlage der Grundschule ist ausgeschrieben.',
          hilchenbach: 'Die Waldgenossenschaften wünschen sich eine gemeinsame Ansprechstelle.',
          kreuztal: 'Die Wärmeplanung ist ausgeschrieben, sechs Büros haben Interesse gezeigt.',
          netphen: 'Alle drei Sanierungsfahrpläne liegen vor.',
          siegen: 'Die Klimaanalyse des Stadtgebiets wird fortgeschrieben.',
          wilnsdorf: 'Auf dem Feuerwehrhaus ist eine PV-Anlage mit 48 kWp in Betrieb.',
        }),
      ),
      section(
        `Das klimanetzwerk.südwestfalen lädt im ${month('2024-11-14')} zu einem Fachtag über Klimafolgenanpassung ein.`,
        information(
          'Der Umsetzungsstand des Handlungsplans wurde dem Fachausschuss vorgelegt und zustimmend zur Kenntnis genommen.',
        ),
      ),
      section(
        'Die Runde möchte sich Flächen ansehen, auf denen verschiedene Wege der Wiederbewaldung nebeneinanderliegen.',
        agreement('Der Arbeitskreis verabredet eine halbtägige Exkursion ins Wittgensteiner Land.'),
        task('Termin und Treffpunkt der Exkursion abstimmen', 'bad-berleburg', '2024-10-15', {
          default: doneOn('2024-10-11'),
        }),
      ),
      section('Emil Ferndorf bietet an, die Leistungsbeschreibung der Wärmeplanung weiterzugeben.'),
      section(
        `Die 39. Sitzung findet am ${long('2024-12-05')} in Siegen statt. Vorschläge zur Tagesordnung bitte bis ${short('2024-11-14')}.`,
      ),
    ],
  },
});
