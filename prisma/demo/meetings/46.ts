import * as people from '../people.js';
import { hanna, max } from '../people.js';
import { reports46 } from '../reports/46.js';
import type { Chapter, MeetingStory } from '../story.js';
import { schoolyards } from '../talks/46-schulhoefe.js';
import { agreement, doneOn, information, inProgress, open, reports, section, task } from '../telling.js';

export const meeting46: Chapter<MeetingStory> = ({ long, month, short }) => ({
  number: 46,
  title: 'Klimaanpassung an Schulen und Kitas',
  state: 'closed',
  on: '2026-09-24',
  from: '09:30',
  to: '12:30',
  host: 'neunkirchen',
  locationName: 'Rathaus Neunkirchen, Sitzungssaal',
  locationAddress: 'Bahnhofstraße 3, 57290 Neunkirchen',
  plannedOn: '2026-06-15',
  reports: reports46,
  reportsRequested: { on: '2026-09-14', at: '08:00', answeredOn: '2026-09-21' },
  agenda: { 3: { talk: schoolyards }, 6: { note: 'Fördersteckbrief Schulhöfe, Earth Hour' } },
  attendance: {
    excused: [people.timo],
    represented: [[people.clara, people.sven]],
    besides: [people.katrin],
    guests: [{ name: 'Birte Musterhof', organisation: 'Schulverwaltung der Gemeinde Neunkirchen' }],
  },
  minutes: {
    started: '09:34',
    ended: '12:21',
    chair: hanna,
    minuteTaker: max,
    circulatedOn: '2026-10-08',
    objectionsUntil: '2026-10-22',
    approvedOn: '2026-10-23',
    agreeing: {
      drafted: {
        now: 'Die Unterhaltung sollte früh mit dem Bauhof geklärt werden.',
        before: 'Die Unterhaltung sollte geklärt werden.',
      },
      amended: {
        now: 'Die Kosten lagen in den drei Beispielen zwischen 60 und 140 Euro je Quadratmeter.',
        was: 'Die Kosten lagen in den drei Beispielen zwischen 60 und 130 Euro je Quadratmeter.',
        reason: 'Zahl aus den Folien berichtigt',
        on: '2026-11-06',
        by: hanna,
      },
    },
    sections: [
      section(
        'Max Freiengrund begrüßt die Runde im Rathaus Neunkirchen; vor Beginn wurde der neue Schulhof besichtigt. Elf der zwölf Körperschaften sind vertreten, Bad Laasphe ist entschuldigt.',
      ),
      section(
        'Zum Protokoll der 45. Sitzung gibt es keine Einwände; es ist genehmigt. Das Programm der Exkursion liegt im Entwurf vor.',
      ),
      section(
        'Mona Vorschlag stellt drei umgebaute Schul- und Kitahöfe vor. In der Diskussion geht es vor allem um die Unterhaltung: Neunkirchen berichtet, dass der Bauhof von Anfang an beteiligt war.',
        information('Die Kosten lagen in den drei Beispielen zwischen 60 und 140 Euro je Quadratmeter.'),
        information('Die Unterhaltung sollte früh mit dem Bauhof geklärt werden.'),
        information('Die Folien sind nur für Mitglieder freigegeben.'),
      ),
      section(
        reports({
          'siegen-wittgenstein': 'Der Entwurf des neuen Handlungsplans ist im Fachausschuss eingebracht.',
          'bad-berleburg': 'Die Interessengemeinschaft für ein Wärmenetz hat einen Verein gegründet.',
          burbach: 'Zwei Kitas erhalten Sonnensegel und Wasserstellen.',
          erndtebrueck:
            'Die Gemeinde prüft das vereinfachte Verfahren der Wärmeplanung gemeinsam mit einer Nachbarkommune.',
          freudenberg: 'Für den Hof der Gesamtschule liegt eine Planung mit Baumrigolen vor.',
          hilchenbach: `Die PV-Anlage der Turnhalle mit 62 kWp geht im ${month('2026-11-16')} in Betrieb.`,
          kreuztal:
            'Die Bestandsanalyse der Wärmeplanung ist abgeschlossen und wird in der nächsten Sitzung vorgestellt.',
          netphen: 'Die Sanierung der Turnhalle liegt im Zeitplan.',
          neunkirchen: 'Der Schulhof ist seit Schulbeginn offen, 600 Quadratmeter sind entsiegelt.',
          siegen: 'Sven Weidenau berichtet über ein Messprogramm an vier Schulen.',
          wilnsdorf: 'Die Verpachtung des ersten Daches ist beschlossen.',
        }),
      ),
      section(
        'Hanna Wiesental berichtet über neue Förderaufrufe zur Klimaanpassung und über das Kernteam des klimanetzwerk.südwestfalen.',
        information('Für soziale Einrichtungen gibt es voraussichtlich im Frühjahr einen weiteren Förderaufruf.'),
      ),
      section(
        'Die Kommunen wünschen sich eine kurze Übersicht, welche Mittel für Schulhöfe infrage kommen. Die Objektliste zur Earth Hour soll nicht länger in Tabellen per Mail wandern.',
        agreement('Der Arbeitskreis empfiehlt, die Objektliste zur Earth Hour künftig im Portal zu pflegen.'),
        task('Fördersteckbrief Schulhöfe erstellen', 'siegen-wittgenstein', '2026-10-30', { default: inProgress }),
        task('Zwei Flächen zum Entsiegeln benennen', 'all', '2026-11-27', {
          default: open,
          burbach: doneOn('2026-11-05'),
          kreuztal: doneOn('2026-11-12'),
          neunkirchen: doneOn('2026-10-16'),
          siegen: doneOn('2026-11-18'),
          freudenberg: inProgress,
          netphen: inProgress,
          wilnsdorf: inProgress,
        }),
        task('Messergebnisse der vier Schulen zusammenfassen', people.sven, '2026-11-13', { default: open }),
      ),
      section(
        `Paula Rothaar fragt nach Erfahrungen mit der Anmeldung von PV-Anlagen; Antworten bitte bis ${short('2026-10-09')} an sie.`,
      ),
      section(`Die 47. Sitzung ist am ${long('2026-12-03')} um 09:30 Uhr in Kreuztal.`),
    ],
  },
});
