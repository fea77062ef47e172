import * as people from '../people.js';
import { hanna, max } from '../people.js';
import type { Chapter, MeetingStory } from '../story.js';
import { mobilityHubs } from '../talks/41-mobilstationen.js';
import { agreement, doneOn, information, inProgress, reports, section, task } from '../telling.js';

export const meeting41: Chapter<MeetingStory> = ({ long, short }) => ({
  number: 41,
  title: 'Mobilstation',
  state: 'closed',
  on: '2025-06-12',
  from: '09:30',
  to: '12:30',
  host: 'hilchenbach',
  locationName: 'Rathaus Hilchenbach, Sitzungssaal',
  locationAddress: 'Markt 13, 57271 Hilchenbach',
  plannedOn: '2025-03-17',
  agenda: { 3: { talk: mobilityHubs }, 6: { note: 'Ausstattungsraster S, M, L' } },
  attendance: {
    absent: [people.timo],
    represented: [[people.lene, people.arne]],
    guests: [{ name: 'Falk Musterlinie', organisation: 'Verkehrsgesellschaft Beispieltal' }],
    besides: [people.merle],
  },
  minutes: {
    started: '09:30',
    ended: '12:18',
    chair: hanna,
    minuteTaker: max,
    circulatedOn: '2025-06-25',
    objectionsUntil: '2025-07-09',
    approvedOn: '2025-09-25',
    sections: [
      section('Paula Rothaar begrüßt die Runde im Rathaus Hilchenbach. Die Tagesordnung wird unverändert angenommen.'),
      section(
        'Das Protokoll der 40. Sitzung wird genehmigt. Netphen und Wilnsdorf haben die Checkliste getestet: Je Bauwerk werden etwa 15 Minuten gebraucht.',
      ),
      section(
        'Rita Modell stellt Mobilstationen in drei Größen vor. Die Verkehrsgesellschaft sagt zu, Fahrplandaten für die Stelen bereitzustellen.',
        information('Eine kleine Station kostet ohne Grunderwerb etwa 14.500 Euro.'),
        information('Ein Sammelantrag mehrerer Kommunen senkt den Aufwand je Station deutlich.'),
      ),
      section(
        reports({
          'siegen-wittgenstein':
            'Der Probelauf der Hitze-Meldekette hat 40 Minuten gedauert; zwei Nummern waren falsch.',
          'bad-berleburg': 'Am Busbahnhof stehen zehn abschließbare Fahrradboxen.',
          burbach: 'Die Mitfahrbänke werden besser angenommen als erwartet.',
          erndtebrueck: 'Am Bahnhof entsteht ein überdachter Abstellplatz für Räder.',
          freudenberg: 'Die Stadt prüft zwei Standorte an der Ortsdurchfahrt.',
          hilchenbach: 'Am Markt soll die erste Mobilstation der Größe M entstehen.',
          kreuztal: 'Die Bestandsanalyse der Wärmeplanung läuft, die Datenabfrage dauert länger als gedacht.',
          neunkirchen: 'Beim Stadtradeln sind 214 Personen gefahren.',
          siegen: 'Die Radstation am Bahnhof wird erweitert.',
        }),
      ),
      section(
        'Hanna Wiesental berichtet von der Mitgliederversammlung des klimanetzwerk.südwestfalen und kündigt einen Fachtag zur Bauleitplanung an.',
        information('Die Checkliste für Durchlässe steht in der Endfassung im Portal.'),
      ),
      section(
        'Die Runde möchte, dass Stationen in allen Kommunen gleich aussehen und gleich ausgestattet sind.',
        agreement('Der Arbeitskreis empfiehlt ein einheitliches Ausstattungsraster in den Größen S, M und L.'),
        task('Liste möglicher Standorte mit Größe melden', 'all', '2025-08-15', {
          default: doneOn('2025-08-12'),
          'bad-laasphe': doneOn('2025-09-02'),
          netphen: doneOn('2025-08-29'),
        }),
        task('Sammelantrag für Mobilstationen vorbereiten', 'siegen-wittgenstein', '2026-12-18', {
          default: inProgress,
        }),
      ),
      section('Ole Ederkopf sucht ein Muster für die Ausschreibung von Ladepunkten an Bauhöfen. Burbach hilft aus.'),
      section(
        `Die 42. Sitzung ist am ${long('2025-09-25')} in Burbach. Standortlisten bitte bis ${short('2025-08-15')} an die Koordination.`,
      ),
    ],
  },
});
