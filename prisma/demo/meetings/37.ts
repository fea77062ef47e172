import * as people from '../people.js';
import { hanna, max } from '../people.js';
import type { Chapter, MeetingStory } from '../story.js';
import { photovoltaics } from '../talks/37-photovoltaik.js';
import { agreement, doneOn, droppedFor, information, reports, section, task } from '../telling.js';

export const meeting37: Chapter<MeetingStory> = ({ long, month }) => ({
  number: 37,
  title: 'PV auf kommunalen Dächern',
  state: 'closed',
  on: '2024-06-13',
  from: '09:30',
  to: '12:30',
  host: 'freudenberg',
  locationName: 'Rathaus Freudenberg, Großer Sitzungssaal',
  locationAddress: 'Mórer Platz 1, 57258 Freudenberg',
  plannedOn: '2024-03-12',
  agenda: { 3: { talk: photovoltaics }, 6: { note: 'Dachliste mit Statik-Ampel' } },
  attendance: {
    excused: [people.ole],
    represented: [[people.finn, people.lars]],
    guests: [{ name: 'Hedda Musterweg', organisation: 'Energieberatung Musterstadt' }],
    besides: [people.henrik],
  },
  minutes: {
    started: '09:30',
    ended: '12:35',
    chair: hanna,
    minuteTaker: max,
    circulatedOn: '2024-06-26',
    objectionsUntil: '2024-07-10',
    approvedOn: '2024-09-19',
    sections: [
      section(
        'Nora Asdorf heißt die Runde im Rathaus willkommen, Hanna Wiesental leitet die Sitzung. Die Tagesordnung wird um eine Frage zu Schottergärten unter TOP 7 ergänzt.',
      ),
      section(
        'Das Protokoll der 36. Sitzung wird ohne Einwände genehmigt. Die Vorlage für die Zählerliste liegt allen vor; sieben Kommunen arbeiten bereits damit.',
      ),
      section(
        'Dr. Ute Beispiel vergleicht drei Modelle für Photovoltaik auf kommunalen Dächern. Rückfragen gibt es zur Haftung bei der Dachpacht und zum Aufwand für die Abrechnung von Mieterstrom.',
        information('Eigenverbrauch lohnt sich vor allem auf Kläranlagen, Schulzentren und Rathäusern.'),
        information('Eine statische Prüfung kostet im Mittel etwa 1.500 Euro je Dach.'),
      ),
      section(
        reports({
          'siegen-wittgenstein': 'Auf zwei Kreisgebäuden gehen im Sommer Anlagen mit zusammen 140 kWp in Betrieb.',
          'bad-berleburg': 'Der Bauhof hat ein zweites Elektrofahrzeug.',
          'bad-laasphe': 'Für die Schulen wird ein gemeinsames Energiesparmodell vorbereitet.',
          freudenberg: 'Das Dach der Grundschule ist geprüft und tragfähig; die Ausschreibung folgt nach den Ferien.',
          hilchenbach: 'Der Antrag für die Turnhallenbeleuchtung ist bewilligt.',
          kreuztal: `Die Bürgersprechstunde zur Sanierung war ausgebucht und wird im ${month('2024-10-10')} wiederholt.`,
          netphen: 'Zwei Sanierungsfahrpläne liegen vor, der dritte folgt.',
          neunkirchen: 'Die Gemeinde hat ihre Wallboxen für Beschäftigte geöffnet.',
          wilnsdorf: 'Das Solarkataster nennt 14 geeignete Dächer.',
        }),
      ),
      section(
        'Hanna Wiesental stellt die aktuellen Förderprogramme von Land und Bund in einer Übersicht vor.',
        information('Die Übersicht wird alle drei Monate aktualisiert und im Portal abgelegt.'),
      ),
      section(
        'Die Runde einigt sich auf eine einfache Ampel: Grün steht für einen vorhandenen Nachweis, Gelb für fehlende Unterlagen, Rot für eine anstehende Dachsanierung.',
        agreement('Der Arbeitskreis empfiehlt, je Kommune eine Dachliste mit Statik-Ampel zu führen.'),
        task('Drei geeignete Dächer melden', 'all', '2024-08-31', {
          default: doneOn('2024-08-22'),
          burbach: doneOn('2024-09-05'),
          erndtebrueck: doneOn('2024-09-16'),
          'siegen-wittgenstein': droppedFor('Der Kreis meldet seine Dächer mit dem eigenen Programm.'),
        }),
      ),
      section(
        'Zu Schottergärten verweisen Siegen und Wilnsdorf auf ihre Ortssatzungen. Volker Eschenbach bietet an, die Texte herumzuschicken.',
        task('Ortssatzungen zu Schottergärten an den Verteiler schicken', people.volker, '2024-06-30', {
          default: doneOn('2024-06-28'),
        }),
      ),
      section(`Die 38. Sitzung ist am ${long('2024-09-19')} um 09:30 Uhr in Bad Berleburg.`),
    ],
  },
});
