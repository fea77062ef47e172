import * as people from '../people.js';
import { hanna, max } from '../people.js';
import type { Chapter, MeetingStory } from '../story.js';
import { energyManagement } from '../talks/36-energiemanagement.js';
import { agreement, doneOn, information, reports, section, task } from '../telling.js';

export const meeting36: Chapter<MeetingStory> = ({ long, short }) => ({
  number: 36,
  title: 'Energiemanagement',
  state: 'closed',
  on: '2024-03-07',
  from: '09:30',
  to: '12:30',
  host: 'siegen-wittgenstein',
  locationName: 'Kreishaus Siegen, Raum Siegerland',
  locationAddress: 'Koblenzer Straße 73, 57072 Siegen',
  plannedOn: '2024-01-15',
  agenda: { 3: { talk: energyManagement }, 6: { note: 'Gemeinsame Zählerstruktur' } },
  attendance: { excused: [people.timo], represented: [[people.clara, people.sven]] },
  minutes: {
    started: '09:32',
    ended: '12:24',
    chair: hanna,
    minuteTaker: max,
    circulatedOn: '2024-03-20',
    objectionsUntil: '2024-04-03',
    approvedOn: '2024-06-13',
    sections: [
      section(
        'Hanna Wiesental begrüßt die Runde im Kreishaus und stellt fest, dass elf der zwölf Körperschaften vertreten sind. Die Tagesordnung wird unverändert angenommen.',
      ),
      section(
        'Zum Protokoll der 35. Sitzung gibt es keine Einwände; es ist damit genehmigt. Alle Aufgaben aus der 35. Sitzung sind erledigt.',
      ),
      section(
        'Karl Muster beschreibt den Alltag eines Energiemanagements mit einer halben Stelle. In der Diskussion geht es vor allem um die Ablesung: Mehrere Kommunen haben gute Erfahrungen mit festen Terminen der Hausdienste gemacht.',
        information(
          'Zehn Gebäude verursachen in der Regel rund drei Viertel der Energiekosten einer kleinen Gemeinde.',
        ),
        information('Die Folien stehen den Mitgliedern im Portal zur Verfügung.'),
      ),
      section(
        reports({
          'siegen-wittgenstein':
            'Für die Kreisgebäude liegt der Energiebericht vor; der Wärmeverbrauch sank witterungsbereinigt um sechs Prozent.',
          'bad-berleburg': 'Die Straßenbeleuchtung in den Ortsteilen wird in zwei Abschnitten auf LED umgestellt.',
          burbach: 'Im Schulzentrum wurde die Heizungsregelung erneuert. Erste Werte folgen im Sommer.',
          erndtebrueck: 'Die Gemeinde erfasst erstmals alle Wasserzähler.',
          freudenberg: 'Die Hausdienste wurden an zwei Vormittagen zu Heizkurven und Lüften geschult.',
          hilchenbach: 'Ein Förderantrag für die Beleuchtung der Turnhalle ist gestellt.',
          kreuztal: 'Das Hallenbad hat eine neue Wärmerückgewinnung.',
          netphen: 'Für drei Turnhallen entstehen Sanierungsfahrpläne.',
          siegen: 'Die Stadt liest 60 Gebäude fernaus und gibt ihre Erfahrungen gern weiter.',
          wilnsdorf: 'Ein Solarkataster für kommunale Dächer ist in Arbeit.',
        }),
      ),
      section(
        'Die Koordination berichtet über neue Förderaufrufe und den Stand des Handlungsplans.',
        information(
          'Der Kreistag erhält den nächsten Umsetzungsstand im Herbst; Rückmeldungen sind bis zur Sommerpause erbeten.',
        ),
        information('Das klimanetzwerk.südwestfalen plant für das laufende Jahr zwei Fachveranstaltungen.'),
      ),
      section(
        'Der Arbeitskreis spricht über die Spalten einer gemeinsamen Zählerliste. Wichtig ist allen, dass vorhandene Listen ohne Handarbeit übernommen werden können.',
        agreement('Der Arbeitskreis empfiehlt eine gemeinsame Zählerstruktur für Strom, Gas, Wasser und Wärme.'),
        task('Excel-Vorlage der Zählerliste an alle Kommunen verteilen', 'siegen-wittgenstein', '2024-03-28', {
          default: doneOn('2024-03-26'),
        }),
      ),
      section(
        'Greta Hellertal fragt nach Erfahrungen mit Energiesparmodellen an Schulen. Siegen und Kreuztal melden sich bei ihr.',
      ),
      section(
        `Die nächste Sitzung findet am ${long('2024-06-13')} um 09:30 Uhr in Freudenberg statt. Themenwünsche nimmt die Koordination bis ${short('2024-05-15')} entgegen.`,
      ),
    ],
  },
});
