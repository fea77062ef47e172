import * as people from '../people.js';
import { hanna, max } from '../people.js';
import type { Chapter, MeetingStory } from '../story.js';
import { greenhouseGasBalance } from '../talks/43-treibhausgasbilanz.js';
import { agreement, doneOn, information, reports, section, task } from '../telling.js';

export const meeting43: Chapter<MeetingStory> = ({ long, year }) => ({
  number: 43,
  title: 'Treibhausgasbilanz',
  state: 'closed',
  on: '2025-12-04',
  from: '09:30',
  to: '12:30',
  host: 'siegen-wittgenstein',
  locationName: 'Videokonferenz',
  onlineUrl: 'https://konferenz.siegen-wittgenstein.example/arbeitskreis-43',
  plannedOn: '2025-09-29',
  agenda: { 3: { talk: greenhouseGasBalance }, 6: { note: 'Datenabfrage beim Netzbetreiber' } },
  attendance: {
    absent: [people.ole],
    guests: [{ name: 'Sönke Musternetz', organisation: 'Netzgesellschaft Beispieltal' }],
  },
  minutes: {
    started: '09:30',
    ended: '11:58',
    chair: hanna,
    minuteTaker: max,
    circulatedOn: '2025-12-15',
    objectionsUntil: '2025-12-29',
    approvedOn: '2026-03-12',
    sections: [
      section(
        'Hanna Wiesental eröffnet die Videokonferenz und erläutert kurz die Technik. Erndtebrück kann wegen einer Störung der Leitung nicht teilnehmen.',
      ),
      section('Das Protokoll der 42. Sitzung wird genehmigt. Die ersten 23 Textbausteine sind eingestellt.'),
      section(
        'Eva Skizze führt in die Bilanzierung nach BISKO ein. In der Diskussion geht es um die Autobahn: Die Runde möchte Bilanzen künftig mit und ohne Autobahn zeigen.',
        information(
          'Strom- und Gasdaten der Netzbetreiber haben die höchste Datengüte, brauchen aber acht Wochen Vorlauf.',
        ),
        information(
          'Ein Wechsel der Datenquelle muss in der Bilanz vermerkt werden, damit er nicht wie eine Einsparung aussieht.',
        ),
      ),
      section(
        reports({
          'siegen-wittgenstein': 'Die Bilanz der Kreisverwaltung liegt im Entwurf vor.',
          'bad-berleburg': 'Die Umstellung der Straßenbeleuchtung ist abgeschlossen, der Verbrauch hat sich halbiert.',
          'bad-laasphe': 'Der Leitfaden für Vorgärten ist erschienen.',
          burbach: 'Sechs Kitas haben Sonnensegel erhalten.',
          freudenberg: 'Die Grundschule hat im ersten Jahr 58 Prozent ihres Solarstroms selbst genutzt.',
          hilchenbach: 'Für die Turnhalle wird eine PV-Anlage mit 62 kWp geplant.',
          netphen: 'Die Sanierung der ersten Turnhalle ist ausgeschrieben.',
          siegen: 'Die Stadt bilanziert zum dritten Mal und stellt ihre Tabelle zur Verfügung.',
          wilnsdorf: 'Ein zweites Feuerwehrhaus bekommt eine PV-Anlage.',
        }),
      ),
      section(
        `Die Koordination stellt die Themen der Sitzungen im Jahr ${year('2026-03-12')} vor: Öffentlichkeitsarbeit, Wärmenetze, Schulen und Kitas, Wärmeplanung.`,
        information('Die Werkstätten zur Fortschreibung des Handlungsplans waren gut besucht.'),
      ),
      section(
        'Einzelne Anfragen von zwölf Körperschaften belasten die Netzbetreiber. Die Netzgesellschaft begrüßt eine gemeinsame Abfrage.',
        agreement('Der Arbeitskreis empfiehlt eine gemeinsame Datenabfrage beim Netzbetreiber, alle zwei Jahre.'),
        task('Sammelanfrage an die Netzbetreiber stellen', 'siegen-wittgenstein', '2026-01-31', {
          default: doneOn('2026-01-22'),
        }),
      ),
      section('Die Videokonferenz hat sich bewährt; eine Sitzung im Jahr soll online bleiben.'),
      section(`Die 44. Sitzung ist am ${long('2026-03-12')} in Wilnsdorf.`),
    ],
  },
});
