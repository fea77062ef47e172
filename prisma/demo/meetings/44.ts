import * as people from '../people.js';
import { hanna, max } from '../people.js';
import type { Chapter, MeetingStory } from '../story.js';
import { campaigns } from '../talks/44-kampagnen.js';
import { agreement, doneOn, droppedFor, information, reports, section, task } from '../telling.js';

export const meeting44: Chapter<MeetingStory> = ({ long, short, year }) => ({
  number: 44,
  title: 'Earth Hour und Öffentlichkeitsarbeit',
  state: 'closed',
  on: '2026-03-12',
  from: '09:30',
  to: '12:30',
  host: 'wilnsdorf',
  locationName: 'Rathaus Wilnsdorf, Ratssaal',
  locationAddress: 'Marktplatz 1, 57234 Wilnsdorf',
  plannedOn: '2025-12-08',
  agenda: { 3: { talk: campaigns }, 6: { note: 'Earth Hour: Objektliste und gemeinsame Meldung' } },
  attendance: {
    excused: [people.ida],
    represented: [[people.paula, people.merle]],
    guests: [{ name: 'Jule Musterblatt', organisation: 'Pressestelle des Kreises' }],
  },
  minutes: {
    started: '09:35',
    ended: '12:15',
    chair: hanna,
    minuteTaker: max,
    circulatedOn: '2026-03-16',
    objectionsUntil: '2026-03-30',
    approvedOn: '2026-06-11',
    sections: [
      section(
        'Finn Kalteiche begrüßt die Runde in Wilnsdorf. Die Tagesordnung wird angenommen; TOP 6 wird wegen der nahen Frist vor TOP 5 behandelt.',
      ),
      section(
        'Das Protokoll der 43. Sitzung wird genehmigt. Die Sammelanfrage an die Netzbetreiber ist gestellt, erste Daten liegen vor.',
      ),
      section(
        'Lea Entwurf zeigt, wie zwölf Verwaltungen mit einem Text und einer Sperrfrist mehr erreichen als mit einzelnen Meldungen. Die Pressestelle des Kreises bietet an, die Freigaben zu bündeln.',
        information('Gemeinsame Meldungen werden etwa dreimal so oft abgedruckt wie einzelne.'),
        information('Bilder werden nur mit geklärten Rechten und einem Alternativtext weitergegeben.'),
      ),
      section(
        reports({
          'siegen-wittgenstein': 'Im Kreishaus bleibt zur Earth Hour die Fassade dunkel.',
          'bad-berleburg': 'Schloss und Rathaus nehmen teil, dazu erstmals zwei Ortsteile.',
          'bad-laasphe': 'Das Haus der Jugend bereitet einen Abend ohne Strom vor.',
          burbach: 'Die Kirchengemeinden machen mit.',
          erndtebrueck: 'Der Antrag auf das vereinfachte Verfahren der Wärmeplanung ist in Vorbereitung.',
          freudenberg: 'Die evangelische Kirche und der Alte Flecken werden dunkel.',
          hilchenbach: 'Merle Dahlbruch kündigt eine Führung mit Taschenlampen an.',
          kreuztal: 'In Dreslers Park gibt es eine Lesung bei Kerzenlicht.',
          neunkirchen: 'Die Förderzusage für den ersten grünen Schulhof ist da.',
          siegen: 'Oberes Schloss und Nikolaikirche sind dabei.',
        }),
      ),
      section(
        'Hanna Wiesental berichtet über die Rückmeldungen zum Entwurf des neuen Handlungsplans.',
        information('Der Entwurf wird im Herbst in den Fachausschuss eingebracht.'),
      ),
      section(
        'Die Runde einigt sich auf eine gemeinsame Meldung mit Objektliste. Jede Kommune ergänzt einen Satz aus dem eigenen Rathaus.',
        agreement('Der Arbeitskreis empfiehlt eine gemeinsame Pressemitteilung mit Objektliste zur Earth Hour.'),
        task('Teilnehmende Objekte melden', 'all', '2026-03-19', {
          default: doneOn('2026-03-18'),
          wilnsdorf: doneOn('2026-03-20'),
          netphen: doneOn('2026-03-23'),
          erndtebrueck: droppedFor('In diesem Jahr ohne eigene Objekte.'),
        }),
        task('Gemeinsame Pressemitteilung abstimmen und versenden', 'siegen-wittgenstein', '2026-03-24', {
          default: doneOn('2026-03-24'),
        }),
      ),
      section(
        `Timo Lahnquell sammelt bis ${short('2026-04-30')} Interessierte für eine gemeinsame Bestellung von Trinkwasserspendern.`,
      ),
      section(
        `Die 45. Sitzung ist am ${long('2026-06-11')} in Bad Laasphe. Die weiteren Termine des Jahres ${year('2026-06-11')} stehen im Portal.`,
      ),
    ],
  },
});
