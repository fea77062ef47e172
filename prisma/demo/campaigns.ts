import type { BodySlug } from '../reference/municipalities.js';
import type { DemoCalendar, StoryDay } from './dates.js';

export type CampaignSiteStory = { name: string; address: string };

const site = (name: string, address = ''): CampaignSiteStory => ({ name, address });

/** What was dark in 2026, and is asked for again: 37 buildings and places. */
export const earthHourSites: Record<BodySlug, CampaignSiteStory[]> = {
  'siegen-wittgenstein': [site('Kreishaus', 'Koblenzer Straße 73, Siegen'), site('Berufskolleg Technik', 'Siegen')],
  'bad-berleburg': [site('Schloss Berleburg', 'Goetheplatz'), site('Rathaus'), site('Bürgerhaus am Markt')],
  'bad-laasphe': [site('Schloss Wittgenstein', 'Schlossstraße'), site('Rathaus'), site('Haus des Gastes')],
  burbach: [site('Rathaus', 'Eicher Weg 13'), site('Heimhof-Theater'), site('Bürgerhaus')],
  erndtebrueck: [site('Rathaus', 'Talstraße 27'), site('Kulturhalle')],
  freudenberg: [site('Alter Flecken', 'Fachwerkfassaden am Markt'), site('Rathaus'), site('Technikmuseum')],
  hilchenbach: [site('Wilhelmsburg', 'Im Burgweiher'), site('Rathaus', 'Markt 13'), site('Ginsburg')],
  kreuztal: [site('Dreslers Park'), site('Weiße Villa', 'Hagener Straße'), site('Rathaus'), site('Stadthalle')],
  netphen: [site('Rathaus', 'Amtsstraße 2'), site('Georg-Heimann-Halle'), site('Freizeitbad')],
  neunkirchen: [site('Rathaus', 'Bahnhofstraße 3'), site('Otto-Reiffenrath-Haus')],
  siegen: [
    ...[site('Nikolaikirche', 'Krämergasse'), site('Oberes Schloss', 'Burgstraße'), site('Unteres Schloss')],
    ...[site('Siegerlandhalle'), site('Rathaus', 'Markt 2'), site('Krönchen-Center')],
  ],
  wilnsdorf: [site('Rathaus', 'Marktplatz 1'), site('Museum Wilnsdorf'), site('Autobahnkirche')],
};

export type CampaignStory = {
  slug: string;
  title: string;
  summary: string;
  description: string;
  on: StoryDay;
  isDateProvisional: boolean;
  dateSource: string;
  sitesUntil: StoryDay;
  plannedOn: StoryDay;
  publishedOn: StoryDay;
  closedOn: StoryDay | null;
  outcome: string;
  /** Who has looked at all its sites; of those one may stay dark in no case. */
  confirmed: BodySlug[];
  withdrawn: [BodySlug, string][];
  /** Positions of the steps that those have done. */
  stepsDone: number[];
};

const DESCRIPTION = `## Worum es geht

Eine Stunde lang bleiben bekannte Gebäude dunkel: ein gemeinsames Zeichen für mehr Klimaschutz, überall auf der Welt zur selben Ortszeit.

## So machen Sie mit

- Schalten Sie zu Hause für eine Stunde das Licht aus.
- Kommen Sie zu einem der Orte auf dieser Seite.
- Erzählen Sie Nachbarn, Vereinen und Betrieben davon.`;

const SUMMARY =
  'Licht aus für den Klimaschutz: Eine Stunde lang bleiben Rathäuser, Schlösser und Kirchen in Siegen-Wittgenstein dunkel.';

const EVERYBODY: BodySlug[] = [
  ...(['siegen-wittgenstein', 'bad-berleburg', 'bad-laasphe', 'burbach', 'erndtebrueck', 'freudenberg'] as const),
  ...(['hilchenbach', 'kreuztal', 'netphen', 'neunkirchen', 'siegen', 'wilnsdorf'] as const),
];

/** This year's is over; next year's was made from it, and the municipalities are confirming their sites. */
export const campaigns = (calendar: DemoCalendar): CampaignStory[] => {
  const [past, next] = [calendar.year('2026-03-28'), calendar.year('2027-03-27')];
  return [
    {
      slug: `earth-hour-${past}`,
      title: `Earth Hour ${past}`,
      ...{ summary: SUMMARY, description: DESCRIPTION, on: '2026-03-28', isDateProvisional: false, dateSource: '' },
      ...{ sitesUntil: '2026-03-19', plannedOn: '2025-11-24', publishedOn: '2026-02-23', closedOn: '2026-04-20' },
      outcome:
        '37 Gebäude und Plätze in allen elf Kommunen und beim Kreis blieben eine Stunde dunkel. Zu den Aktionen vor Ort kamen rund 640 Menschen; sieben Zeitungen und der Lokalfunk berichteten.',
      ...{ confirmed: EVERYBODY, withdrawn: [], stepsDone: [0, 1, 2, 3, 4, 5] },
    },
    {
      slug: `earth-hour-${next}`,
      title: `Earth Hour ${next}`,
      ...{ summary: SUMMARY, description: DESCRIPTION, on: '2027-03-27', isDateProvisional: true },
      ...{ dateSource: 'laut WWF', sitesUntil: '2027-02-11', plannedOn: '2026-11-09', publishedOn: '2026-11-16' },
      ...{ closedOn: null, outcome: '' },
      confirmed: ['siegen-wittgenstein', 'bad-laasphe', 'burbach', 'freudenberg', 'kreuztal', 'siegen'],
      withdrawn: [['freudenberg', 'Technikmuseum']],
      stepsDone: [0],
    },
  ];
};

/** Counted after the first one: people who came, items in the media. */
export const earthHourFigures: Partial<Record<BodySlug, [people: number, media: number]>> = {
  'siegen-wittgenstein': [60, 2],
  'bad-berleburg': [85, 1],
  'bad-laasphe': [40, 1],
  burbach: [35, 0],
  freudenberg: [120, 1],
  hilchenbach: [45, 1],
  kreuztal: [70, 0],
  netphen: [25, 0],
  siegen: [140, 2],
  wilnsdorf: [20, 0],
};
