import { hanna, nele, silas } from '../people.js';
import type { Chapter, MeetingStory } from '../story.js';
import { agreement, doneOn, information, list, open, question, section, table, task } from '../telling.js';

const online = {
  from: '14:00',
  to: '15:30',
  locationName: 'Videokonferenz',
  onlineUrl: 'https://konferenz.siegen-wittgenstein.example/kernteam',
};

export const kernteam1: Chapter<MeetingStory> = ({ long, month }) => ({
  ...online,
  number: 1,
  title: 'Jahresplanung',
  state: 'closed',
  on: '2026-05-07',
  plannedOn: '2026-04-08',
  agenda: {},
  minutes: {
    started: '14:02',
    ended: '15:21',
    chair: hanna,
    minuteTaker: nele,
    circulatedOn: '2026-05-12',
    objectionsUntil: '2026-05-26',
    approvedOn: '2026-05-27',
    sections: [
      section('Hanna Wiesental begrüßt das Kernteam zum ersten gemeinsamen Treffen.'),
      section(
        'Der Fachtag zur Klimafolgenanpassung war mit 62 Teilnehmenden sehr gut besucht. Gewünscht wird mehr Zeit für Gespräche.',
      ),
      section(
        'Das Kernteam sammelt Themen und legt zwei Veranstaltungen fest.',
        agreement(`Das Kernteam verabredet eine Exkursion „Nahwärme im Dorf“ für ${month('2027-04-22')}.`),
        task('Betriebe mit Abwärme für einen Rundgang ansprechen', silas, '2026-09-30', {
          default: doneOn('2026-09-24'),
        }),
      ),
      section('Nele Hainchen erinnert an die Meldung der Veranstaltungen an die Nachbarkreise.'),
      section(`Das nächste Treffen ist am ${long('2026-10-29')}.`),
    ],
  },
});

/** Its minutes are with the members: the objection period is running. */
export const kernteam2: Chapter<MeetingStory> = ({ long, short }) => ({
  ...online,
  number: 2,
  title: 'Exkursion „Nahwärme im Dorf“',
  state: 'held',
  on: '2026-10-29',
  plannedOn: '2026-09-14',
  agenda: { 3: { note: 'Programm, Anmeldung, Anfahrt mit Bus und Bahn' } },
  minutes: {
    started: '14:00',
    ended: '15:34',
    chair: hanna,
    minuteTaker: nele,
    circulatedOn: '2026-11-12',
    objectionsUntil: '2026-11-26',
    agreeing: {
      drafted: {
        now: 'Der Rundgang durch drei Betriebe mit Abwärme hat stattgefunden; 18 Personen haben teilgenommen.',
        before: 'Der Rundgang durch Betriebe mit Abwärme hat stattgefunden.',
      },
      comments: [
        {
          by: silas,
          on: '2026-11-16',
          to: 'Die Genossenschaft führt in zwei Gruppen durch die Heizzentrale.',
          says: 'Gibt es dort einen Zugang ohne Stufen? Zwei Angemeldete brauchen ihn.',
        },
        {
          by: hanna,
          on: '2026-11-13',
          to: 'Alle Mitglieder sind anwesend. Die Tagesordnung wird angenommen.',
          says: 'Uhrzeit des Beginns ist im Kopf ergänzt.',
          answered: '2026-11-16',
        },
      ],
      wishes: [
        {
          by: silas,
          on: '2026-11-17',
          to: 'Der Rundgang durch drei Betriebe mit Abwärme hat stattgefunden; 18 Personen haben teilgenommen.',
          proposed: 'Der Rundgang durch vier Betriebe mit Abwärme hat stattgefunden; 21 Personen haben teilgenommen.',
          reason: 'Am Nachmittag kam ein Betrieb mit drei Personen dazu.',
        },
        {
          by: hanna,
          on: '2026-11-19',
          to: 'Die Genossenschaft führt in zwei Gruppen durch die Heizzentrale.',
          proposed: 'Die Genossenschaft führt in drei Gruppen durch die Heizzentrale.',
          reason: '',
        },
      ],
    },
    sections: [
      section('Alle Mitglieder sind anwesend. Die Tagesordnung wird angenommen.'),
      section('Der Rundgang durch drei Betriebe mit Abwärme hat stattgefunden; 18 Personen haben teilgenommen.'),
      section(
        `Das Programm der Exkursion am ${long('2027-04-22')} wird besprochen. Es gibt 25 Plätze, die Anfahrt soll ohne Auto möglich sein.`,
        information('Die Genossenschaft führt in zwei Gruppen durch die Heizzentrale.'),
        agreement(`Die Anmeldung wird am ${short('2027-02-01')} öffentlich freigeschaltet.`),
      ),
      section(
        'Silas Müsen bietet an, ein Unternehmen für einen kurzen Bericht zu gewinnen.',
        task('Unternehmen für einen Bericht zur Abwärme gewinnen', silas, '2026-12-15', { default: open }),
      ),
      section(`Das nächste Treffen ist am ${long('2026-11-19')}.`),
    ],
  },
});

/** Its minutes are being written. */
export const kernteam3: Chapter<MeetingStory> = ({ long, short }) => ({
  ...online,
  number: 3,
  title: 'Programm der Exkursion',
  state: 'held',
  on: '2026-11-19',
  plannedOn: '2026-10-30',
  agenda: { 3: { note: 'Stationen, Zeiten, Anreise ohne Auto' } },
  attendance: { guests: [{ name: 'Arvid Musterbach', organisation: 'Nahwärmegenossenschaft Lindental' }] },
  draft: {
    started: '14:03',
    ended: '15:28',
    chair: hanna,
    minuteTaker: nele,
    writtenOn: '2026-11-20',
    sections: [
      section(
        'Hanna Wiesental begrüßt Arvid Musterbach von der Nahwärmegenossenschaft. Die Tagesordnung wird angenommen.',
      ),
      section(
        'Der Rundgang durch die Betriebe mit Abwärme wird noch einmal besprochen. Gut angekommen sind die kurzen Wege; zu kurz war die Zeit für Fragen.',
        list(
          'Zwei Stationen statt drei',
          'Nach jeder Station zehn Minuten für Fragen',
          'Ein Handzettel mit den Zahlen',
        ),
      ),
      section(
        `Arvid Musterbach stellt vor, was die Genossenschaft am ${long('2027-04-22')} zeigen kann. Das Kernteam legt den Ablauf fest.`,
        table(
          ['Zeit', 'Station', 'Wer führt'],
          ['09:30', 'Bahnhof Lindental, Abfahrt des Busses', 'Nele Hainchen'],
          ['10:00', 'Heizzentrale, zwei Gruppen', 'Nahwärmegenossenschaft'],
          ['11:30', 'Dorfplatz: Übergabestation in einem Wohnhaus', 'Nahwärmegenossenschaft'],
          ['12:15', 'Imbiss und Gespräch im Bürgerhaus', 'Hanna Wiesental'],
        ),
        agreement('Die Teilnahme bleibt kostenlos; wer nicht kommt, sagt zwei Tage vorher ab.'),
        task('Bus und Imbiss anfragen', 'siegen-wittgenstein', '2026-12-11', { default: open }),
        task('Programm für die Einladung in einfacher Sprache schreiben', silas, '2026-12-18', { default: open }),
        question('Gibt es in der Heizzentrale einen Zugang ohne Stufen?'),
      ),
      section(`Die Einladung geht am ${short('2027-02-01')} hinaus. Noch offen ist, wer vor Ort fotografiert.`),
      section(''),
    ],
  },
});

export const kernteam4: Chapter<MeetingStory> = () => ({
  ...online,
  number: 4,
  title: 'Einladung zur Exkursion',
  state: 'draft',
  on: '2027-01-14',
  plannedOn: '2026-11-16',
  agenda: { 3: { note: 'Text der Einladung, Verteiler, Pressearbeit' } },
});
