import type { BodySlug } from '../reference/municipalities.js';
import type { StoryDay } from './dates.js';

type QuoteStory = { who: string; text: string; state: 'open' | 'requested' | 'approved'; note?: string };
export type ReleaseStory = {
  title: string;
  subtitle: string;
  text: string;
  quotes: QuoteStory[];
  on: StoryDay;
  state: 'draft' | 'in_coordination' | 'approved' | 'released';
  /** Day and hour of the embargo. */
  embargo?: [StoryDay, string];
  /** Which of the campaigns, by their order. */
  campaign?: number;
  facts?: Record<string, string>;
  correction?: [StoryDay, string];
  /** How it began. */
  before?: { title: string; text: string };
  isSent?: boolean;
  local?: Partial<Record<BodySlug, { values?: Record<string, string>; text?: string }>>;
  clippings?: Array<[medium: string, title: string, on: StoryDay]>;
};

const EARTH_HOUR_TEXT = `Am {{datum}}, {{uhrzeit}}, beteiligen sich {{anzahlKommunen}} Kommunen in Siegen-Wittgenstein an der „Earth Hour“. {{anzahl}} Gebäude und Plätze bleiben eine Stunde lang dunkel: ein sichtbares Zeichen für den Klimaschutz.

{{zitat1}}

In {{kommune}} sind dabei: {{objekte|die Orte, die unten stehen}}. {{einladung|Auch zu Hause können alle mitmachen und für eine Stunde das Licht ausschalten.}}

## Diese Orte machen mit

{{objektliste}}`;

export const PRESS_BACKGROUND =
  'Im interkommunalen Arbeitskreis der Klimaschutzbeauftragten arbeiten die elf Städte und Gemeinden und der Kreis Siegen-Wittgenstein zusammen. Sie tauschen Erfahrungen aus und setzen gemeinsame Vorhaben um.';

export const releases: ReleaseStory[] = [
  {
    title: 'Licht aus für den Klimaschutz: Kommunen in Siegen-Wittgenstein beteiligen sich an der Earth Hour',
    subtitle: 'Eine Stunde Dunkelheit als sichtbares Zeichen',
    text: EARTH_HOUR_TEXT,
    quotes: [
      {
        who: 'Landrätin oder Landrat',
        text: 'Wenn bekannte Gebäude dunkel werden, sieht jeder: Klimaschutz geht uns alle an.',
        state: 'approved',
        note: 'Schriftlich durch die Pressestelle',
      },
    ],
    ...{ on: '2026-03-16', state: 'released', campaign: 0, isSent: true, embargo: ['2026-03-17', '10:00'] },
    facts: {
      ...{ datum: '28. März 2026', uhrzeit: '20:30–21:30 Uhr', anzahl: '37', anzahlkommunen: '12' },
      objektliste:
        '- **Bad Berleburg:** Schloss Berleburg, Rathaus, Bürgerhaus am Markt\n- **Hilchenbach:** Wilhelmsburg, Rathaus, Ginsburg\n- **Kreuztal:** Dreslers Park, Weiße Villa, Rathaus, Stadthalle\n- **Siegen:** Nikolaikirche, Oberes Schloss, Unteres Schloss, Siegerlandhalle, Rathaus',
    },
    before: { title: 'Earth Hour 2026', text: 'Am {{datum}} gehen in {{anzahlKommunen}} Kommunen die Lichter aus.' },
    clippings: [
      ['Westfälisches Tageblatt', 'Eine Stunde lang wird es dunkel', '2026-03-18'],
      ['Radio Bergwelle', 'Interview zur Earth Hour in der Morgensendung', '2026-03-27'],
      ['Wittgensteiner Bote', 'Schloss Berleburg knipst das Licht aus', '2026-03-30'],
    ],
  },
  {
    title: 'Drei Dächer je Kommune: gemeinsames Ziel für Photovoltaik',
    subtitle: 'Rathäuser, Schulen und Turnhallen erzeugen mehr eigenen Strom',
    text: 'Die Städte und Gemeinden in Siegen-Wittgenstein wollen bis Ende 2027 auf mindestens drei eigenen Dächern je Kommune Photovoltaik in Betrieb nehmen. Zuletzt ging in Hilchenbach eine Anlage mit 62 kWp auf einer Turnhalle ans Netz.\n\n## Erfahrungen teilen\n\nStatik, Dachpacht und Eigenverbrauch: Was eine Kommune gelernt hat, steht allen anderen offen.',
    quotes: [],
    ...{ on: '2026-10-12', state: 'released', isSent: true },
    correction: ['2026-10-13', 'In einer früheren Fassung stand eine falsche Leistung der Anlage in Hilchenbach.'],
    before: {
      title: 'Drei Dächer je Kommune: gemeinsames Ziel für Photovoltaik',
      text: 'Die Städte und Gemeinden wollen auf drei Dächern je Kommune Photovoltaik in Betrieb nehmen. Zuletzt ging in Hilchenbach eine Anlage mit 26 kWp ans Netz.',
    },
    clippings: [['Siegener Rundschau', 'Kommunen setzen auf Sonnenstrom vom eigenen Dach', '2026-10-15']],
  },
  {
    title: 'Kreishaus und Rathäuser prüfen gemeinsame Wärmeplanung',
    subtitle: '',
    text: 'Am 3. Dezember beraten die Klimaschutzbeauftragten der zwölf Kommunen in Kreuztal, wie sie bei der kommunalen Wärmeplanung zusammenarbeiten. Kleine Gemeinden können das vereinfachte Verfahren nutzen.',
    quotes: [],
    ...{ on: '2026-11-19', state: 'approved', embargo: ['2026-12-03', '13:00'] },
  },
  {
    title: 'Earth Hour 2027: Kommunen in Siegen-Wittgenstein sind dabei',
    subtitle: 'Am letzten Samstag im März geht wieder das Licht aus',
    text: EARTH_HOUR_TEXT,
    quotes: [
      {
        who: 'Landrätin oder Landrat',
        text: 'Eine Stunde im Dunkeln zeigt, wie viel Energie wir jeden Tag für selbstverständlich halten.',
        state: 'requested',
      },
    ],
    ...{ on: '2026-11-17', state: 'in_coordination', campaign: 1, embargo: ['2027-03-15', '10:00'] },
    before: { title: 'Earth Hour 2027', text: 'Am {{datum}} ist wieder Earth Hour.' },
    local: {
      kreuztal: { values: { einladung: 'Um 20 Uhr beginnt in Dreslers Park eine Führung mit Taschenlampen.' } },
      'bad-laasphe': {
        text: 'Auch in {{kommune}} wird es am {{datum}}, {{uhrzeit}}, dunkel. Das Schloss Wittgenstein, das Rathaus und das Haus des Gastes machen mit.\n\n{{zitat1}}',
      },
    },
  },
];

export const pressContacts: Array<[name: string, box: string, kind: string, body: BodySlug | null]> = [
  ['Westfälisches Tageblatt', 'lokales@westfaelisches-tageblatt.example', 'Tageszeitung', null],
  ['Siegener Rundschau', 'redaktion@siegener-rundschau.example', 'Tageszeitung', 'siegen'],
  ['Radio Bergwelle', 'studio@radio-bergwelle.example', 'Lokalradio', null],
  ['Wittgensteiner Bote', 'redaktion@wittgensteiner-bote.example', 'Wochenblatt', 'bad-berleburg'],
  ['Fernsehen Südwestfalen', 'planung@fernsehen-suedwestfalen.example', 'Fernsehen', null],
];

export type NewsStory = {
  title: string;
  summary: string;
  text: string;
  on: StoryDay;
  state: 'out' | 'planned' | 'draft';
};

export const news: NewsStory[] = [
  {
    title: 'Mobilstation am Bahnhof Hilchenbach geplant',
    summary: 'Bus, Bahn und Leihrad an einem Ort: Das gemeinsame Raster für Mobilstationen wird zum ersten Mal gebaut.',
    text: 'Die Kommunen haben sich auf **drei Größen** geeinigt: S, M und L. In Hilchenbach entsteht eine Station der Größe M.\n\n- überdachte Stellplätze für Räder\n- Anzeige der nächsten Abfahrten\n- Ladepunkt für Autos',
    ...{ on: '2026-09-03', state: 'out' },
  },
  {
    title: 'Zwölf Schulhöfe sollen Klimaoasen werden',
    summary: 'Entsiegeln, begrünen, verschatten: Die Kommunen suchen gemeinsam nach Förderung für ihre Schulhöfe.',
    text: 'In der 46. Sitzung des Arbeitskreises ging es um Schulhöfe, die im Sommer kühler bleiben. Jede Kommune benennt nun Flächen, die sich eignen.',
    ...{ on: '2026-10-01', state: 'out' },
  },
  {
    title: 'Earth Hour: Gebäude für 2027 gesucht',
    summary: 'Vereine, Kirchen und Firmen können mitmachen. Die Kommunen nehmen Vorschläge entgegen.',
    text: 'Die Aktion lebt davon, dass bekannte Gebäude dunkel werden. Wer mitmachen will, meldet sich bei der eigenen Kommune. Mehr steht unter „Mitmachen“.',
    ...{ on: '2026-11-18', state: 'out' },
  },
  {
    title: 'Rückblick auf die 47. Sitzung',
    summary: 'Kommunale Wärmeplanung: Was die Kommunen zusammen angehen.',
    text: 'Der Vortrag und die Ergebnisse in Kürze.',
    ...{ on: '2026-12-04', state: 'planned' },
  },
  {
    title: 'Exkursion zur Nahwärme im Dorf',
    summary: 'Im April geht es zu einer Genossenschaft, die ihr Dorf selbst mit Wärme versorgt.',
    text: '',
    ...{ on: '2026-11-20', state: 'draft' },
  },
];
