import type { StoryDay } from './dates.js';
import { clara, emil, finn, greta, hanna, ida, lene, max, nora, ole, type Person, paula, timo } from './people.js';

export type SurveyQuestionStory = {
  kind: 'yes_no' | 'choice' | 'text' | 'number';
  label: string;
  options?: string[];
  unit?: string;
};
/** One value per question, in their order; null: nothing said. */
export type SurveySheetStory = {
  by: Person;
  on: StoryDay;
  values: Array<boolean | number | string | null>;
  note?: string;
};
export type SurveyStory = {
  title: string;
  introduction: string;
  askedOn: StoryDay;
  closesOn: StoryDay;
  questions: SurveyQuestionStory[];
  sheets: SurveySheetStory[];
};

export const surveys: SurveyStory[] = [
  {
    title: 'Solarkataster und Dachpacht',
    introduction:
      'Aus einer Anfrage: Wer verpachtet schon Dächer oder hat ein Kataster, auf das andere aufbauen können?',
    askedOn: '2026-11-16',
    closesOn: '2026-12-04',
    questions: [
      { kind: 'yes_no', label: 'Haben Sie ein Solarkataster für eigene Dächer?' },
      { kind: 'choice', label: 'Welches?', options: ['Land NRW', 'eigenes', 'über die Stadtwerke'] },
      { kind: 'number', label: 'Was hat es gekostet?', unit: 'EUR' },
      { kind: 'text', label: 'Was raten Sie anderen?' },
    ],
    sheets: [
      {
        by: paula,
        on: '2026-11-16',
        values: [true, 'eigenes', 8400, 'Statik der Turnhallen zuerst prüfen lassen.'],
        note: 'Unterlagen gern auf Nachfrage.',
      },
      { by: clara, on: '2026-11-17', values: [true, 'über die Stadtwerke', 14_500, null] },
      { by: emil, on: '2026-11-17', values: [true, 'eigenes', 11_200, 'Gleich mit den Dachsanierungen abstimmen.'] },
      { by: ida, on: '2026-11-18', values: [false, 'Land NRW', 0, 'Für den Anfang reicht das Kataster des Landes.'] },
      { by: nora, on: '2026-11-18', values: [false, 'Land NRW', 0, null] },
      { by: greta, on: '2026-11-19', values: [true, 'eigenes', 6900.5, 'Ein Praktikant hat die Dächer erfasst.'] },
      { by: finn, on: '2026-11-20', values: [false, null, null, 'Wir fangen gerade an.'], note: 'Fragt selbst.' },
    ],
  },
  {
    title: 'Trinkbrunnen an öffentlichen Plätzen',
    introduction: 'Hygiene, Kosten, Betreiber: Was haben wir zusammen schon gelernt?',
    askedOn: '2026-06-08',
    closesOn: '2026-06-26',
    questions: [
      { kind: 'number', label: 'Wie viele Trinkbrunnen gibt es?' },
      { kind: 'choice', label: 'Wer betreibt sie?', options: ['Bauhof', 'Wasserwerk', 'noch niemand'] },
      { kind: 'number', label: 'Kosten im Jahr je Brunnen', unit: 'EUR' },
    ],
    sheets: [
      { by: hanna, on: '2026-06-10', values: [1, 'Wasserwerk', 1850] },
      { by: lene, on: '2026-06-10', values: [2, 'Wasserwerk', 2100] },
      { by: timo, on: '2026-06-11', values: [1, 'Bauhof', 1400] },
      { by: greta, on: '2026-06-12', values: [0, 'noch niemand', null] },
      { by: ole, on: '2026-06-15', values: [0, 'noch niemand', null] },
      { by: nora, on: '2026-06-15', values: [1, 'Bauhof', 1250] },
      { by: paula, on: '2026-06-16', values: [2, 'Wasserwerk', 1900] },
      { by: emil, on: '2026-06-17', values: [3, 'Wasserwerk', 1750] },
      { by: ida, on: '2026-06-22', values: [1, 'Bauhof', 1600] },
      { by: max, on: '2026-06-24', values: [0, 'noch niemand', null] },
      { by: clara, on: '2026-06-25', values: [6, 'Wasserwerk', 1680], note: 'Zwei davon barrierefrei unterfahrbar.' },
    ],
  },
];

export type InsightStory = {
  by: Person;
  on: StoryDay;
  occasion: string;
  takeaways: string[];
  meaning: string;
  source?: string;
};

/** "Aus dem Netzwerk". */
export const insights: InsightStory[] = [
  {
    by: lene,
    on: '2026-11-19',
    occasion: 'Exkursion „Nahwärme im Dorf“ des klimanetzwerk.südwestfalen',
    takeaways: [
      'Ab etwa 40 Häusern an einer Straße trägt sich ein kleines Netz.',
      'Die Genossenschaft hat den Graben selbst geplant und gut ein Viertel gespart.',
      'Ohne eine Person im Dorf, der alle vertrauen, wird es nichts.',
    ],
    meaning: 'Drei Ortsteile kommen bei uns in Frage; wer noch einen hat, kann beim Gespräch im Januar dabei sein.',
    source: 'https://example.org/nahwaerme-im-dorf',
  },
  {
    by: hanna,
    on: '2026-11-10',
    occasion: 'Fachtag „Bauleitplanung und Klima“, Arnsberg',
    takeaways: [
      'Festsetzungen zu Gründächern halten nur mit Begründung aus dem Klimagutachten.',
      'Mustertexte gibt es ab Januar beim Land.',
    ],
    meaning: 'Wir sammeln die Mustertexte an einer Stelle, damit nicht alle suchen.',
  },
  {
    by: clara,
    on: '2026-10-29',
    occasion: 'Gespräch mit der Nachbarregion über Hitzeschutz',
    takeaways: ['Ehrenamtliche Hitzepatenschaften laufen dort über die Seniorenbeiräte, nicht über die Verwaltung.'],
    meaning: 'Passt zur gemeinsamen Hitze-Meldekette.',
  },
];
