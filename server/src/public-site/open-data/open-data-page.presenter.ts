import { markup } from '../../platform/markup/markup.js';
import { part } from '../frame/page-pieces.js';
import type { PublicPage } from '../frame/public-page.js';
import { DESCRIPTIONS, LICENCE, presentStructuredCatalogue } from './catalogue.presenter.js';
import { DATA_SET_NAMES, type DataSetName } from './open-data.schemas.js';

/** What can be taken along, in which form, and under which terms. */
export const presentOpenDataPage = (url: string): PublicPage => ({
  path: '/offene-daten',
  title: 'Offene Daten',
  description: 'Termine, Kommunen, Maßnahmen, Aktionsorte und Fachvorträge als CSV und JSON, frei nutzbar.',
  lead: 'Alles, was hier öffentlich steht, gibt es auch zum Weiterverwenden: frei, ohne Anmeldung, immer aktuell.',
  trail: [{ title: 'Start', path: '/' }],
  structured: presentStructuredCatalogue(url),
  body: markup`${part(
    { id: 'daten', title: 'Daten zum Herunterladen' },
    markup`<ul class="entries">${DATA_SET_NAMES.map(dataSetLine)}</ul>`,
  )}${part(
    { id: 'abonnieren', title: 'Zum Abonnieren' },
    markup`<ul><li><a href="/feed.atom">Neuigkeiten und Termine (Atom)</a></li><li><a href="/termine.ics">Kalender (ICS)</a></li></ul>`,
  )}${part(
    { id: 'schnittstellen', title: 'Für Programme' },
    markup`<ul><li><a href="/oparl">Sitzungen nach OParl 1.1</a></li><li><a href="/offene-daten/katalog.jsonld">Katalog der Daten (DCAT-AP.de, JSON-LD)</a></li></ul>
<p>CSV-Dateien haben Semikolons zwischen den Spalten und öffnen sich mit einem Doppelklick in der Tabellenkalkulation. In JSON stehen Zeiten in Weltzeit (UTC).</p>`,
  )}${part(
    { id: 'lizenz', title: 'Lizenz' },
    markup`<p>Die Daten stehen unter der <a href="${LICENCE.url}">${LICENCE.name}</a>: Sie dürfen sie für jeden Zweck verwenden, auch ohne Nennung der Quelle. Über einen Hinweis auf das Klimaportal freuen wir uns.</p>`,
  )}`,
});

const dataSetLine = (name: DataSetName) =>
  markup`<li class="entry" id="${name}"><div class="entry-words"><h3>${DESCRIPTIONS[name].title}</h3><p>${DESCRIPTIONS[name].text}</p><p class="downloads"><a href="/offene-daten/${name}.csv">CSV<span class="spoken"> ${DESCRIPTIONS[name].title}</span></a><a href="/offene-daten/${name}.json">JSON<span class="spoken"> ${DESCRIPTIONS[name].title}</span></a></p></div></li>
`;
