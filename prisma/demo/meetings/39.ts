import * as people from '../people.js';
import { hanna, jost, paula } from '../people.js';
import type { Chapter, MeetingStory } from '../story.js';
import { heatActionPlan } from '../talks/39-hitzeaktionsplan.js';
import { agreement, doneOn, information, reports, section, task } from '../telling.js';

export const meeting39: Chapter<MeetingStory> = ({ long }) => ({
  number: 39,
  title: 'Hitzeaktionsplan',
  state: 'closed',
  on: '2024-12-05',
  from: '09:30',
  to: '12:30',
  host: 'siegen',
  locationName: 'Rathaus Oberstadt, Kleiner Ratssaal',
  locationAddress: 'Markt 2, 57072 Siegen',
  plannedOn: '2024-09-23',
  agenda: { 3: { talk: heatActionPlan }, 6: { note: 'Meldekette bei Hitzewarnung' } },
  attendance: {
    excused: [people.max],
    represented: [[people.emil, people.rieke]],
    guests: [{ name: 'Dr. Edda Hüttental', organisation: 'Gesundheitsamt des Kreises' }],
  },
  minutes: {
    started: '09:31',
    ended: '12:28',
    chair: hanna,
    minuteTaker: paula,
    circulatedOn: '2024-12-17',
    objectionsUntil: '2024-12-31',
    approvedOn: '2025-03-13',
    sections: [
      section(
        'Clara Sieghütte begrüßt die Runde im Rathaus Oberstadt. Paula Rothaar übernimmt die Schriftführung für den entschuldigten Max Freiengrund. Volker Eschenbach verabschiedet sich; seine Nachfolge in Netphen tritt Ida Obernau an.',
      ),
      section(
        'Das Protokoll der 38. Sitzung wird genehmigt. Der Termin der Exkursion steht fest, alle Aufgaben sind erledigt.',
      ),
      section(
        'Dr. Sina Vorbild stellt Hitzeaktionspläne vor, die ohne eigenes Gesundheitsamt auskommen. Das Gesundheitsamt des Kreises bestätigt, dass die Warnungen dort ankommen, aber noch nicht verlässlich weitergegeben werden.',
        information('Der wirksamste einzelne Schritt ist der Anruf bei allein lebenden älteren Menschen.'),
        information('Die Folien sind frei zugänglich (CC BY-SA 4.0).'),
      ),
      section(
        reports({
          'siegen-wittgenstein': 'Im Kreishaus werden Trinkwasserstellen für Besucherinnen und Besucher eingerichtet.',
          burbach: 'Die Gemeinde hat alle Kitas nach Hitzeproblemen befragt; sieben von neun wünschen Sonnenschutz.',
          erndtebrueck: 'Der Seniorenkreis hat das Merkblatt zur Hitze selbst verteilt.',
          freudenberg: 'Die PV-Anlage der Grundschule ist beauftragt.',
          hilchenbach: 'Die neue Hallenbeleuchtung spart rund 70 Prozent Strom.',
          kreuztal: 'Der Auftrag für die Wärmeplanung ist erteilt.',
          neunkirchen: 'Auf dem Marktplatz stehen vier neue Bäume in großen Gruben.',
          siegen: 'Eine Karte der kühlen Orte ist im Entwurf fertig.',
          wilnsdorf: 'Der Bauhof testet einen Bewässerungssack für Jungbäume.',
        }),
      ),
      section(
        'Die Koordination fasst das Jahr zusammen: vier Sitzungen, 31 beantwortete Anfragen, zwei gemeinsame Veranstaltungen.',
        information('Die Jahresübersicht geht an die Verwaltungsleitungen.'),
      ),
      section(
        'Die Kommunen wollen bei Hitzewarnungen einheitlich vorgehen. Offen ist, wer am Wochenende erreichbar ist.',
        agreement(
          'Der Arbeitskreis empfiehlt, eine gemeinsame Meldekette bei Hitzewarnungen des Deutschen Wetterdienstes zu prüfen.',
        ),
        task('Entwurf der Meldekette mit Erreichbarkeiten erstellen', jost, '2025-01-31', {
          default: doneOn('2025-01-28'),
        }),
      ),
      section('Lene Odeborn berichtet kurz von der Exkursion im Oktober, an der neun Personen teilgenommen haben.'),
      section(`Die 40. Sitzung ist am ${long('2025-03-13')} in Netphen. Allen Anwesenden frohe Feiertage.`),
    ],
  },
});
