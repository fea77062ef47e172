import * as people from '../people.js';
import { hanna, max } from '../people.js';
import type { Chapter, MeetingStory } from '../story.js';
import { landUsePlanning } from '../talks/42-bauleitplanung.js';
import { agreement, doneOn, information, inProgress, open, reports, section, task } from '../telling.js';

export const meeting42: Chapter<MeetingStory> = ({ long, month }) => ({
  number: 42,
  title: 'Klimafolgenanpassung in der Bauleitplanung',
  state: 'closed',
  on: '2025-09-25',
  from: '09:30',
  to: '12:30',
  host: 'burbach',
  locationName: 'Rathaus Burbach, Sitzungssaal',
  locationAddress: 'Eicher Weg 13, 57299 Burbach',
  plannedOn: '2025-06-16',
  agenda: { 3: { talk: landUsePlanning }, 6: { note: 'Sammlung von Textbausteinen' } },
  attendance: {
    excused: [people.clara, people.jost],
    guests: [{ name: 'Arvid Musterplan', organisation: 'Bauleitplanung der Gemeinde Burbach' }],
    besides: [people.jonas],
  },
  minutes: {
    started: '09:33',
    ended: '12:30',
    chair: hanna,
    minuteTaker: max,
    circulatedOn: '2025-10-08',
    objectionsUntil: '2025-10-22',
    approvedOn: '2025-12-04',
    sections: [
      section('Greta Hellertal begrüßt die Teilnehmenden in Burbach. Elf der zwölf Körperschaften sind vertreten.'),
      section(
        'Das Protokoll der 41. Sitzung wird genehmigt. Die Standortlisten für Mobilstationen liegen vollständig vor: 38 Standorte, davon 27 in Größe S.',
      ),
      section(
        'Prof. Dr. Ingo Vorlage zeigt an Bebauungsplänen, welche Festsetzungen einer Prüfung standhalten. Die Planungsabteilung aus Burbach ergänzt Erfahrungen aus zwei Verfahren.',
        information('Festsetzungen brauchen ein Maß, eine Bezugsgröße und eine Begründung im Plan.'),
        information('Ein Substrat ab zehn Zentimetern hat sich bei Dachbegrünungen bewährt.'),
      ),
      section(
        reports({
          'siegen-wittgenstein': 'Die Erreichbarkeiten der Meldekette sind aktualisiert und gelten ab sofort.',
          'bad-berleburg': 'Im neuen Gewerbegebiet sind Gründächer festgesetzt.',
          'bad-laasphe': 'Wiebke Feudingen arbeitet an einem Leitfaden für Vorgärten.',
          burbach: 'Die Gemeinde prüft bei jedem Bauantrag die Versiegelung mit einem Formblatt.',
          erndtebrueck: 'Für die Wärmeplanung wird das vereinfachte Verfahren geprüft.',
          hilchenbach: 'Die Mobilstation am Markt ist in der Entwurfsplanung.',
          kreuztal: `Die Bestandsanalyse der Wärmeplanung wird voraussichtlich im ${month('2026-08-20')} fertig.`,
          netphen: 'Der Rat hat die Sanierung der ersten Turnhalle beschlossen.',
          neunkirchen: 'Zwei Schulen haben sich für einen grünen Schulhof beworben.',
          wilnsdorf: 'Die Mulden im Neubaugebiet haben den ersten Starkregen aufgenommen.',
        }),
      ),
      section(
        'Die Koordination berichtet über den Auslauf des laufenden Handlungsplans und das Verfahren zur Fortschreibung.',
        information('Die Themenfelder der Fortschreibung werden in zwei Werkstätten mit allen Kommunen erarbeitet.'),
      ),
      section(
        'Alle Kommunen haben gute Formulierungen, aber niemand kennt die der anderen. Die Sammlung soll klein beginnen und mit jedem Plan wachsen.',
        agreement('Der Arbeitskreis verabredet eine gemeinsame Sammlung von Textbausteinen im Portal.'),
        task('Eigene Textbausteine mit Plan und Jahr einstellen', 'all', '2026-12-31', {
          default: doneOn('2026-02-18'),
          'bad-laasphe': open,
          erndtebrueck: inProgress,
          hilchenbach: inProgress,
          neunkirchen: doneOn('2026-05-06'),
        }),
      ),
      section('Finn Kalteiche weist auf einen Fachtag zur Regenwasserbewirtschaftung hin.'),
      section(`Die 43. Sitzung findet am ${long('2025-12-04')} als Videokonferenz statt.`),
    ],
  },
});
