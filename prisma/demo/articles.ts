import type { ArticleKind, RightsLicence } from '../../server/src/generated/prisma/client.js';
import type { BodySlug } from '../reference/municipalities.js';
import type { StoryDay } from './dates.js';
import { clara, emil, finn, greta, hanna, ida, jost, nora, ole, type Person, paula } from './people.js';

export type ArticleStory = {
  kind: ArticleKind;
  by: Person;
  on: StoryDay;
  title: string;
  summary: string;
  body: string;
  topics: string[];
  sources?: string[];
  licence?: RightsLicence;
  from?: BodySlug;
  contact?: Person;
  checkedUntil: StoryDay;
  checker: Person;
  /** Of the inquiry that it grew from: number and day of receipt. */
  inquiry?: [number: number, on: StoryDay];
  helped?: BodySlug[];
  reused?: [body: BodySlug, by: Person, on: StoryDay, note: string][];
  /** What it said first, and why it was changed. */
  before?: { body: string; changedOn: StoryDay; reason: string };
  state?: 'draft' | 'withdrawn';
  withdrawnReason?: string;
};

/** The knowledge collection of the Arbeitskreis Klimaschutz. */
export const articles: ArticleStory[] = [
  {
    ...{ kind: 'answer', by: hanna, on: '2025-10-02', inquiry: [17, '2025-09-08'] },
    title: 'Solardach verpachten: worauf der Vertrag achten muss',
    summary:
      'Was in einen Pachtvertrag für ein kommunales Dach gehört: Statik, Dachsanierung, Rückbau und wer was versichert.',
    body: '## Frage\n\nGibt es einen Vertrag, mit dem eine Kommune ein Dach an eine Energiegenossenschaft verpachten kann?\n\n## Antwort\n\nJa. Fünf Punkte haben sich bewährt:\n\n1. **Statik** vor der Zusage prüfen lassen, nicht danach.\n2. Für eine **Dachsanierung** während der Laufzeit regeln, wer ab- und wieder aufbaut.\n3. **Rückbau** nach 20 Jahren mit Bürgschaft absichern.\n4. Versicherung: Gebäude bei der Kommune, Anlage bei der Pächterin.\n5. Einen Vorrang für Eigenverbrauch der Schule vereinbaren.\n\nDie Pacht selbst ist meist klein. Wichtiger ist, dass das Dach genutzt wird.',
    topics: ['PV', 'Liegenschaften', 'Vergabe'],
    sources: ['Erfahrungen aus zwei Städten im Nachbarkreis, Gespräche im September 2025'],
    ...{ checkedUntil: '2026-10-31', checker: hanna, contact: hanna },
    helped: ['netphen', 'wilnsdorf', 'kreuztal', 'hilchenbach'],
    reused: [
      ['netphen', ida, '2026-02-12', 'Für die Realschule übernommen, Bürgschaft durch Rückbaukonto ersetzt.'],
      ['kreuztal', emil, '2026-04-20', 'Übernommen wie es ist.'],
    ],
  },
  {
    ...{ kind: 'statute', by: greta, on: '2026-03-19', from: 'burbach', contact: greta },
    title: 'Schottergärten: Festsetzung, die hält',
    summary: 'Textbaustein für Bebauungspläne, mit Begründung und Hinweis für die Bauberatung.',
    body: '## Festsetzung\n\n> Nicht überbaute Flächen sind zu begrünen. Flächige Abdeckungen aus Schotter, Kies oder Kunststoff sind unzulässig.\n\n## So haben wir es begründet\n\n- Versickerung und Kühlung an heißen Tagen\n- Lebensraum für Insekten\n- einheitliches Ortsbild\n\n## Was wir gelernt haben\n\nEin Merkblatt mit Bildern hilft mehr als jede Kontrolle. **Vor** dem Bauantrag ansprechen.',
    topics: ['Bauleitplanung', 'Klimaanpassung'],
    sources: ['Beratung im Bauausschuss, Februar 2026', 'Vortrag der 42. Sitzung „Festsetzungen, die halten“'],
    ...{ checkedUntil: '2027-03-31', checker: greta, licence: 'cc_by_4' },
    helped: ['freudenberg', 'neunkirchen', 'wilnsdorf', 'siegen', 'bad-berleburg'],
    reused: [
      ['wilnsdorf', finn, '2026-05-07', 'Übernommen, um Dachbegrünung ergänzt.'],
      ['freudenberg', nora, '2026-09-01', 'Für den Bebauungsplan am Ortsrand angepasst.'],
    ],
    before: {
      body: '## Festsetzung\n\n> Nicht überbaute Flächen sind zu begrünen. Flächige Abdeckungen aus Schotter sind unzulässig.\n\n## So haben wir es begründet\n\n- Versickerung und Kühlung an heißen Tagen\n- einheitliches Ortsbild',
      changedOn: '2026-06-15',
      reason: 'Kies und Kunststoff ergänzt, Begründung erweitert',
    },
  },
  {
    ...{ kind: 'tender_text', by: nora, on: '2026-06-30', from: 'freudenberg', contact: nora },
    title: 'Ladepunkte am Bauhof: Leistungsbeschreibung',
    summary: 'Ausschreibungstext für sechs Ladepunkte mit Lastmanagement, ohne Bindung an einen Betreiber.',
    body: '## Umfang\n\n- sechs Ladepunkte zu je 11 kW\n- Lastmanagement, an den Hausanschluss angepasst\n- offene Schnittstelle zum Abrechnen\n\n## Stolperstein\n\nDen Netzanschluss **zuerst** anfragen: Die Antwort dauerte bei uns vierzehn Wochen.',
    topics: ['Mobilität', 'Vergabe'],
    sources: ['Vergabeunterlagen vom Mai 2026'],
    ...{ checkedUntil: '2026-12-04', checker: nora, licence: 'all_rights_reserved' },
    helped: ['erndtebrueck', 'kreuztal'],
  },
  {
    ...{ kind: 'council_paper', by: paula, on: '2026-01-22', from: 'hilchenbach', contact: paula },
    title: 'Ratsbericht Klimaschutz auf zwei Seiten',
    summary: 'Gliederung für den jährlichen Bericht: was lief, was kostete es, was kommt. Zum Übernehmen.',
    body: '1. Was im vergangenen Jahr erreicht wurde (drei Punkte, je ein Bild)\n2. Verbrauch und Kosten der Gebäude, eine Tabelle\n3. Was gerade läuft, mit Ampel\n4. Was der Rat beschließen soll\n\nMehr liest niemand. Alles Weitere in die Anlage.',
    topics: ['Berichtswesen', 'Öffentlichkeit'],
    ...{ checkedUntil: '2027-01-31', checker: paula },
    helped: ['netphen', 'bad-laasphe', 'burbach', 'erndtebrueck', 'neunkirchen', 'siegen', 'wilnsdorf'],
    reused: [['erndtebrueck', ole, '2026-03-03', 'Mit eigener Tabelle der Verbräuche.']],
  },
  {
    ...{ kind: 'application', by: jost, on: '2026-08-13', from: 'siegen-wittgenstein', contact: jost },
    title: 'Förderantrag Klimaoase Schulhof: Begründung und Kostenplan',
    summary: 'Bausteine eines bewilligten Antrags: Entsiegelung, Beschattung, Beteiligung der Kinder.',
    body: '## Warum gefördert wurde\n\n- klare Flächenbilanz: vorher, nachher, je Quadratmeter\n- Unterhaltung mit dem Bauhof **schriftlich** vereinbart\n- Kinder haben geplant, das stand im Antrag ganz vorn\n\n## Kosten\n\n60 bis 140 Euro je m², je nach Abbruch und Pflanzgröße.',
    topics: ['Klimaanpassung', 'Schulen', 'Förderung'],
    sources: ['Fachvortrag der 46. Sitzung „Entsiegeln, begrünen, verschatten“'],
    ...{ checkedUntil: '2027-08-31', checker: jost, licence: 'cc_by_sa_4' },
    helped: ['neunkirchen', 'siegen', 'bad-laasphe'],
  },
  {
    ...{ kind: 'good_practice', by: clara, on: '2026-10-08', from: 'siegen', contact: clara },
    title: 'Trinkbrunnen: Hygiene, Kosten, Betrieb',
    summary: 'Was drei Trinkbrunnen im ersten Sommer kosteten, und wie die Proben abliefen.',
    body: '- Bau je Brunnen rund 14.000 Euro, Betrieb etwa 1.900 Euro im Jahr\n- Proben alle vier Wochen, mit dem Gesundheitsamt abgestimmt\n- im Winter entleert, Pflege durch die Stadtwerke\n\nAm besten angenommen: der Brunnen am Busbahnhof.',
    topics: ['Hitze', 'Klimaanpassung'],
    ...{ checkedUntil: '2027-10-31', checker: clara },
    helped: ['kreuztal'],
  },
  {
    ...{ kind: 'good_practice', by: emil, on: '2026-11-17', from: 'kreuztal', state: 'draft' },
    title: 'Wärmeplanung: Daten beim Netzbetreiber anfragen',
    summary: 'Welche Daten wir bekommen haben, in welchem Format, und wie lange es dauerte.',
    body: '## Anfrage\n\nVerbrauch je Straßenzug, zusammengefasst auf mindestens fünf Anschlüsse.\n\n(Rest folgt.)',
    topics: ['Wärmeplanung', 'Daten'],
    ...{ checkedUntil: '2027-11-30', checker: emil },
  },
  {
    ...{ kind: 'answer', by: hanna, on: '2025-02-11', state: 'withdrawn' },
    title: 'Förderung für Energiemanagement-Software (Stand 2025)',
    summary: 'Übersicht der Programme im Frühjahr 2025.',
    body: 'Die Übersicht nennt Programme, die inzwischen beendet sind.',
    topics: ['Förderung', 'Energiemanagement'],
    ...{ checkedUntil: '2025-12-31', checker: hanna },
    withdrawnReason: 'Überholt: Die aktuellen Programme stehen im Förderradar.',
  },
];
