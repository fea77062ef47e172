import * as people from '../people.js';
import { jost, max } from '../people.js';
import type { Chapter, MeetingStory } from '../story.js';
import { heavyRain } from '../talks/40-starkregen.js';
import { agreement, doneOn, information, reports, section, task } from '../telling.js';

export const meeting40: Chapter<MeetingStory> = ({ long, month }) => ({
  number: 40,
  title: 'Starkregen',
  state: 'closed',
  on: '2025-03-13',
  from: '09:30',
  to: '12:30',
  host: 'netphen',
  locationName: 'Rathaus Netphen, Ratssaal',
  locationAddress: 'Amtsstraße 2, 57250 Netphen',
  plannedOn: '2024-12-09',
  agenda: { 3: { talk: heavyRain }, 6: { note: 'Checkliste Einlaufbauwerke und Durchlässe' } },
  attendance: {
    represented: [
      [people.hanna, people.jost],
      [people.greta, people.jonas],
    ],
    excused: [people.timo],
  },
  minutes: {
    started: '09:34',
    ended: '12:41',
    chair: jost,
    minuteTaker: max,
    circulatedOn: '2025-03-26',
    objectionsUntil: '2025-04-09',
    approvedOn: '2025-06-12',
    sections: [
      section(
        'Jost Buchenau leitet die Sitzung in Vertretung von Hanna Wiesental. Ida Obernau stellt sich als neues Mitglied für Netphen vor und führt die Runde vor Beginn durch das Rathaus.',
      ),
      section(
        'Das Protokoll der 39. Sitzung wird genehmigt. Der Entwurf der Meldekette liegt vor und wird unter TOP 5 vorgestellt.',
      ),
      section(
        'Tim Probe erklärt anhand der Starkregengefahrenkarte, wie aus einem Layer eine Maßnahme wird. Die Runde übt an einem Ausschnitt aus Netphen; an drei Stellen ist das Gelände anders, als die Karte vermuten lässt.',
        information('Die meisten Durchlässe versagen wegen Treibgut, nicht wegen eines zu kleinen Querschnitts.'),
        information('Die Karten ersetzen keine Begehung; sie zeigen, wo sie am dringendsten ist.'),
      ),
      section(
        reports({
          'siegen-wittgenstein': 'Für die Kreisstraßen werden die Durchlässe bis zum Herbst erfasst.',
          'bad-berleburg': 'Nach dem Starkregen im Vorjahr wurden zwei Rechen versetzt.',
          burbach: 'Jonas Wahlbach berichtet über einen Rückhalt am Ortsrand, der mit einfachen Mitteln gebaut wurde.',
          freudenberg: 'Die PV-Anlage der Grundschule läuft seit Februar mit 60 kWp.',
          hilchenbach: 'Der Bauhof kontrolliert 42 Einläufe nach einem festen Plan.',
          kreuztal: 'Die Bestandsanalyse der Wärmeplanung hat begonnen.',
          netphen: 'Die Stadt berät Eigentümerinnen und Eigentümer an zwei Abenden zum Objektschutz.',
          siegen: 'Die Karte der kühlen Orte ist veröffentlicht.',
          wilnsdorf: 'Im Neubaugebiet werden Mulden statt Rohre gebaut.',
        }),
      ),
      section(
        'Jost Buchenau stellt den Entwurf der Meldekette vor. Sieben Kommunen haben bereits Erreichbarkeiten benannt.',
        information(`Ein Probelauf der Meldekette ist für ${month('2025-06-02')} vorgesehen.`),
      ),
      section(
        'Eine gemeinsame Checkliste soll die Kontrolle der Bauwerke vergleichbar machen, ohne die Bauhöfe zusätzlich zu belasten.',
        agreement('Der Arbeitskreis verabredet eine einseitige Checkliste für Einlaufbauwerke und Durchlässe.'),
        task('Checkliste an fünf Bauwerken testen', 'netphen', '2025-05-30', { default: doneOn('2025-05-27') }),
        task('Checkliste an fünf Bauwerken testen und Zeitaufwand notieren', 'wilnsdorf', '2025-05-30', {
          default: doneOn('2025-06-03'),
        }),
      ),
      section('Nora Asdorf fragt nach Mustern für eine Baumschutzsatzung. Siegen schickt seinen Entwurf.'),
      section(`Die 41. Sitzung findet am ${long('2025-06-12')} in Hilchenbach statt.`),
    ],
  },
});
