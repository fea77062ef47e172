import * as people from '../people.js';
import { hanna, max } from '../people.js';
import { reports45 } from '../reports/45.js';
import type { Chapter, MeetingStory } from '../story.js';
import { localHeating } from '../talks/45-waermenetze.js';
import { agreement, doneOn, information, inProgress, reports, section, task } from '../telling.js';

export const meeting45: Chapter<MeetingStory> = ({ long, month, short }) => ({
  number: 45,
  title: 'Wärmenetze',
  state: 'closed',
  on: '2026-06-11',
  from: '09:30',
  to: '12:30',
  host: 'bad-laasphe',
  locationName: 'Rathaus Bad Laasphe, Sitzungssaal',
  locationAddress: 'Mühlenstraße 20, 57334 Bad Laasphe',
  plannedOn: '2026-03-16',
  reports: reports45,
  reportsRequested: { on: '2026-06-01', at: '08:00', answeredOn: '2026-06-08' },
  agenda: { 3: { talk: localHeating }, 6: { note: 'Exkursion mit dem klimanetzwerk.südwestfalen' } },
  attendance: {
    excused: [people.greta],
    represented: [[people.emil, people.rieke]],
    guests: [
      { name: 'Ingrid Musterquell', organisation: 'Stadtwerke Beispieltal' },
      { name: 'Bernd Musterberg', organisation: 'Bürgerenergie Beispieldorf eG' },
    ],
    besides: [people.wiebke, people.katrin],
  },
  minutes: {
    started: '09:31',
    ended: '12:33',
    chair: hanna,
    minuteTaker: max,
    circulatedOn: '2026-06-24',
    objectionsUntil: '2026-07-08',
    approvedOn: '2026-09-24',
    sections: [
      section(
        'Timo Lahnquell begrüßt die Runde und die Gäste in Bad Laasphe. Katrin Geisweid (Siegen, Hochbau) nimmt künftig als ständiger Gast teil.',
      ),
      section(
        'Das Protokoll der 44. Sitzung wird genehmigt. Zur Earth Hour haben elf Körperschaften mit zusammen 37 Objekten teilgenommen.',
      ),
      section(
        'Gesa Musterfeld und Karl Muster berichten vom Bau eines Nahwärmenetzes und vergleichen drei Trägermodelle. Die Stadtwerke schildern, unter welchen Bedingungen sie ein Netz betreiben würden.',
        information(
          'Ab einer Anschlussquote von etwa 60 Prozent wird der Wärmepreis vergleichbar mit anderen Lösungen.',
        ),
        information('Kommunen helfen am meisten, wenn sie eigene Gebäude anschließen und Baustellen koordinieren.'),
      ),
      section(
        reports({
          'siegen-wittgenstein': 'Die Gebäudedaten für die Wärmeplanung können beim Kataster abgerufen werden.',
          'bad-berleburg': 'In einem Ortsteil haben 60 Haushalte Interesse an einem Netz.',
          'bad-laasphe': 'Die Stadt prüft, ob Schule und Hallenbad gemeinsam versorgt werden können.',
          erndtebrueck: 'Ein Konvoi mit einer Nachbarkommune für die Wärmeplanung wird verhandelt.',
          freudenberg: 'Die zweite PV-Anlage auf dem Bauhof ist in Betrieb.',
          hilchenbach: 'Die PV-Anlage der Turnhalle ist beauftragt.',
          kreuztal: 'Rieke Littfeld berichtet, dass die Daten für die Bestandsanalyse jetzt vollständig sind.',
          netphen: 'Die Sanierung der ersten Turnhalle hat begonnen.',
          neunkirchen: 'Der grüne Schulhof wird in den Sommerferien gebaut.',
          siegen: 'Für das Fernwärmenetz der Innenstadt läuft eine Machbarkeitsstudie.',
          wilnsdorf: 'Die Verpachtung eines Daches an eine Genossenschaft wird vorbereitet.',
        }),
      ),
      section(
        'Die Koordination stellt den Zeitplan für die Fortschreibung des Handlungsplans vor.',
        information(`Rückmeldungen zum Entwurf sind bis ${short('2026-09-11')} möglich.`),
      ),
      section(
        'Die Runde möchte ein Netz im Betrieb sehen. Die Exkursion wird gemeinsam mit den Nachbarkreisen ausgerichtet.',
        agreement('Der Arbeitskreis verabredet eine Exkursion „Nahwärme im Dorf“ mit dem klimanetzwerk.südwestfalen.'),
        task('Programm der Exkursion entwerfen', 'siegen-wittgenstein', '2026-08-31', {
          default: doneOn('2026-09-10'),
        }),
        task('Erfahrungen mit Vorverträgen bei der Genossenschaft erfragen', people.lene, '2026-12-11', {
          default: inProgress,
        }),
      ),
      section('Für die gemeinsame Bestellung von Trinkwasserspendern haben sich fünf Kommunen gemeldet.'),
      section(`Die 46. Sitzung ist am ${long('2026-09-24')} in Neunkirchen, die Exkursion im ${month('2027-04-22')}.`),
    ],
  },
});
