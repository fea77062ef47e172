import { clara, hanna, jost, max } from '../people.js';
import { district, type MeasureStory, PLAN_BEGAN, towns } from './measure-story.js';

export const adaptation: MeasureStory[] = [
  {
    code: 'A 1',
    title: 'Starkregengefahrenkarten kommunizieren, Vor-Ort-Check Durchlässe',
    description:
      'Die Karten liegen vor. Wer am Hang oder am Bach wohnt, soll wissen, was sie sagen. Die Bauhöfe prüfen Durchlässe und Einlaufbauwerke nach einer gemeinsamen Checkliste.',
    leads: [district],
    partners: towns,
    milestones: [
      ['Checkliste Einlaufbauwerke abgestimmt', '2026-05-29'],
      ['Bürgerabende in allen Kommunen', '2027-04-30'],
      ['Alle kritischen Durchlässe geprüft', '2027-10-31'],
    ],
    steps: [
      {
        on: PLAN_BEGAN,
        by: hanna,
        status: 'planned',
        text: 'Start nach der Abstimmung mit den Bauhöfen.',
        endsOn: '2027-12-31',
      },
      {
        on: '2026-05-21',
        by: jost,
        status: 'in_progress',
        text: 'Die Checkliste ist abgestimmt, Netphen und Wilnsdorf haben sie getestet.',
        reached: [0],
      },
      {
        on: '2026-11-12',
        by: jost,
        text: 'Sieben Kommunen haben ihre Durchlässe geprüft. Die Bürgerabende beginnen im Januar.',
      },
    ],
  },
  {
    code: 'A 2',
    title: 'Gemeinsame Hitze-Meldekette und Merkblätter',
    description: 'Vom Wetterdienst bis zur Pflegeeinrichtung: wer wen anruft, und ein Merkblatt in einfacher Sprache.',
    leads: [district],
    partners: ['bad-berleburg', 'kreuztal', 'siegen'],
    office: 'Gesundheitsamt',
    milestones: [
      ['Meldekette beschrieben', '2026-06-15'],
      ['Merkblatt in Leichter Sprache', '2027-03-31'],
    ],
    steps: [
      { on: PLAN_BEGAN, by: hanna, status: 'planned', endsOn: '2027-06-30' },
      {
        on: '2026-04-16',
        by: jost,
        status: 'in_progress',
        text: 'Die Meldekette steht im Entwurf; die Einrichtungen geben bis Juni Rückmeldung.',
      },
      {
        on: '2026-09-17',
        by: jost,
        text: 'Die Meldekette lief im Juli zweimal. Das Merkblatt wird in Leichte Sprache übersetzt.',
        reached: [0],
      },
    ],
  },
  {
    code: 'A 3',
    title: 'Klimaoasen: Schulhöfe entsiegeln',
    description: 'Je ein Schulhof in beiden Kommunen als Beispiel: entsiegeln, beschatten, Regenwasser nutzen.',
    leads: ['neunkirchen', 'siegen'],
    milestones: [
      ['Schulhöfe ausgewählt', '2026-06-30'],
      ['Förderantrag gestellt', '2027-02-28'],
      ['Bau', '2028-08-31'],
    ],
    steps: [
      { on: PLAN_BEGAN, by: hanna, status: 'planned', endsOn: '2028-12-31' },
      {
        on: '2026-06-11',
        by: max,
        text: 'Neunkirchen hat die Grundschule ausgewählt, Siegen prüft noch zwei Standorte.',
      },
    ],
    asked: { on: '2026-11-17', of: 'siegen' },
  },
  {
    code: 'A 4',
    title: 'Trinkwasserbrunnen an öffentlichen Plätzen',
    leads: ['siegen'],
    steps: [
      { on: PLAN_BEGAN, by: hanna, status: 'planned', endsOn: '2027-05-31' },
      {
        on: '2026-10-08',
        by: clara,
        status: 'deferred',
        text: 'Zurückgestellt, bis die Wartung der Brunnen im Haushalt geklärt ist.',
        endsOn: null,
      },
    ],
  },
];
