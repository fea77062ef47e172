import type { StoryDay } from './dates.js';

export const newsletterTopics: Array<[slug: string, name: string, description: string]> = [
  ['termine', 'Termine und Exkursionen', 'Was ansteht, mit Anmeldung. Höchstens einmal im Monat.'],
  ['aktionen', 'Mitmachen', 'Aktionen wie die Earth Hour, und was Sie selbst beitragen können.'],
  ['kommunen', 'Aus den Kommunen', 'Was Städte und Gemeinden für das Klima tun, zweimal im Jahr.'],
];

/** Invented addresses, and which of the topics each chose, by their order. */
export const subscribers: Array<[box: string, ...topics: number[]]> = [
  ...['gartenfreunde', 'heimatverein', 'schulgarten', 'energiestammtisch', 'radgruppe', 'lesekreis'].map(
    (box): [string, ...number[]] => [box, 0, 1, 2],
  ),
  ...['stadtwerke', 'landfrauen', 'jugendtreff', 'bauverein', 'tauschring', 'waldkita', 'reparaturcafe'].map(
    (box): [string, ...number[]] => [box, 0, 1],
  ),
  ...['lokalredaktion', 'hochschule', 'handwerk', 'wohnungsbau'].map((box): [string, ...number[]] => [box, 2]),
  ...['chor', 'feuerwehr', 'sportverein'].map((box): [string, ...number[]] => [box, 1]),
];

/** Where the last issue came back. */
export const RETURNED = 'bauverein';

export type NewsletterStory = {
  subject: string;
  preview: string;
  text: string;
  topics: number[];
  on: StoryDay;
  isSent?: boolean;
};

export const newsletters: NewsletterStory[] = [
  {
    subject: 'Schulhöfe entsiegeln, Wärme planen, Licht ausmachen',
    preview: 'Drei Vorhaben aus der Region, und wie Sie dabei sein können',
    text: `Guten Tag,

der Herbst ist die Zeit der Pläne. Drei davon möchten wir Ihnen vorstellen.

## Schulhöfe als Klimaoasen

Asphalt speichert Hitze. Neunkirchen und Siegen öffnen ihn: Bäume, Versickerung und Schatten machen aus Schulhöfen Orte, an denen man sich auch im Sommer gern aufhält.

## Kommunale Wärmeplanung

Elf Städte und Gemeinden klären bis 2028, wie ihre Gebäude künftig beheizt werden. Sie tun es gemeinsam, damit niemand das Rad neu erfindet:

- Bestandsaufnahme und Potenziale: vielerorts abgeschlossen
- Öffentliche Veranstaltungen: ab dem Frühjahr
- Beschluss der Räte: bis Mitte 2028

## Vormerken: Earth Hour

Im März gehen in der ganzen Region für **eine Stunde** die Lichter aus. Auch zu Hause können alle mitmachen.

Danke, dass Sie mitlesen.`,
    ...{ topics: [0, 1, 2], on: '2026-10-15', isSent: true },
  },
  {
    subject: 'Nahwärme im Dorf: Kommen Sie mit auf Exkursion',
    preview: '',
    text: `Guten Tag,

im Frühjahr fahren wir dorthin, wo ein ganzes Dorf sich selbst mit Wärme versorgt. Plätze gibt es für alle, die es genauer wissen wollen.`,
    ...{ topics: [0], on: '2026-11-20' },
  },
];
