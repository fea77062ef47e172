import type { SearchKind } from '../../server/src/search/search.schemas.js';

/** What somebody types, and what they are after: kind and the beginning of the title (of a page also its talk's). */
export type GermanQuery = { typed: string; kind: SearchKind; title: string };

const q = (typed: string, kind: SearchKind, title: string): GermanQuery => ({ typed, kind, title });

/** Made from the demo's story. */
export const GERMAN_QUERIES: readonly GermanQuery[] = [
  q('Wärmeplanung', 'talk', 'Kommunale Wärmeplanung'),
  q('waermeplanung bestandsanalyse beschluss', 'talk', 'Kommunale Wärmeplanung'),
  q('Wärmeplannung', 'talk', 'Kommunale Wärmeplanung'),
  q('Dachpacht', 'talk', 'Eigenverbrauch, Mieterstrom, Dachpacht'),
  q('dach pacht', 'talk', 'Eigenverbrauch, Mieterstrom, Dachpacht'),
  q('mieterstrom eigenverbrauch', 'talk', 'Eigenverbrauch, Mieterstrom, Dachpacht'),
  q('statik ampel', 'page', 'Die Statik-Ampel'),
  q('Borkenkäfer', 'talk', 'Wiederbewaldung nach dem Borkenkäfer'),
  q('borkenkaefer wald', 'talk', 'Wiederbewaldung nach dem Borkenkäfer'),
  q('pflanzen säen', 'page', 'Pflanzen, säen oder warten?'),
  q('hitzeaktionsplan kleine kommunen', 'talk', 'Hitzeaktionspläne für kleine Kommunen'),
  q('Meldekette', 'page', 'Die Meldekette'),
  q('vulnerable gruppen', 'talk', 'Hitzeaktionspläne für kleine Kommunen'),
  q('starkregen karte', 'talk', 'Starkregengefahrenkarten lesen'),
  q('durchlässe versagen', 'page', 'Warum Durchlässe versagen'),
  q('treibgut', 'minutes_entry', 'Die meisten Durchlässe versagen wegen Treibgut'),
  q('checkliste durchlässe', 'decision', 'Der Arbeitskreis verabredet eine einseitige Checkliste'),
  q('mobilstation kosten', 'talk', 'Mobilstationen im ländlichen Raum'),
  q('Was der Bau kostet', 'page', 'Was der Bau kostet'),
  q('sammelantrag', 'task', 'Sammelantrag für Mobilstationen vorbereiten'),
  q('dachbegrünung versiegelung', 'talk', 'Festsetzungen, die halten'),
  q('Textbausteine', 'decision', 'Der Arbeitskreis verabredet eine gemeinsame Sammlung von Textbausteinen'),
  q('bisko', 'talk', 'BISKO-Bilanz'),
  q('"Vier Fallstricke"', 'page', 'Vier Fallstricke'),
  q('treibhausgasbilanz', 'meeting', '43. Sitzung: Treibhausgasbilanz'),
  q('kampagne ohne budget', 'talk', 'Kampagnen ohne Budget'),
  q('earth hour', 'meeting', '44. Sitzung: Earth Hour'),
  q('nahwärme genossenschaft', 'talk', 'Nahwärme im Dorf'),
  q('anschlussquote preis', 'page', 'Preis und Anschlussquote hängen zusammen'),
  q('trägermodelle', 'page', 'Drei Trägermodelle'),
  q('schulhof entsiegeln', 'talk', 'Entsiegeln, begrünen, verschatten'),
  q('Schulhof im Juli', 'page', 'Ein Schulhof im Juli'),
  q('energiemanagement halbe stelle', 'talk', 'Kommunales Energiemanagement'),
  q('zählerstruktur', 'decision', 'Der Arbeitskreis empfiehlt eine gemeinsame Zählerstruktur'),
  q('zählerliste excel', 'task', 'Excel-Vorlage der Zählerliste'),
  q('47. Sitzung', 'meeting', '47. Sitzung'),
  q('Hilchenbach', 'municipality', 'Hilchenbach'),
  q('rothar', 'person', 'Paula Rothaar'),
  q('Ute Beispiel', 'talk', ''),
  q('exkursion wittgenstein', 'decision', 'Der Arbeitskreis verabredet eine halbtägige Exkursion'),
];
