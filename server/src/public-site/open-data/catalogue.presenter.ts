import { DATA_SET_NAMES, type DataSetName } from './open-data.schemas.js';

export const LICENCE = {
  name: 'Datenlizenz Deutschland – Zero – Version 2.0',
  url: 'https://www.govdata.de/dl-de/zero-2-0',
  dcat: 'http://dcat-ap.de/def/licenses/dl-zero-de/2.0',
};

export const DESCRIPTIONS: Record<DataSetName, { title: string; text: string; theme: string }> = {
  termine: {
    title: 'Termine',
    text: 'Öffentliche Sitzungstermine, Veranstaltungen, Exkursionen und Aktionen.',
    theme: 'ENVI',
  },
  kommunen: {
    title: 'Beteiligte Kommunen',
    text: 'Die Kommunen des Arbeitskreises mit Gemeindeschlüssel, Einwohnerzahl und Lage des Ortskerns.',
    theme: 'GOVE',
  },
  massnahmen: {
    title: 'Umsetzungsstand der Maßnahmen',
    text: 'Die Maßnahmen der veröffentlichten Handlungspläne und wie weit sie sind.',
    theme: 'ENVI',
  },
  aktionsorte: {
    title: 'Orte der Aktionen',
    text: 'Gebäude und Plätze, die bei gemeinsamen Aktionen wie der Earth Hour mitmachen.',
    theme: 'ENVI',
  },
  fachvortraege: {
    title: 'Fachvorträge',
    text: 'Titel und Zusammenfassungen der veröffentlichten Fachvorträge.',
    theme: 'ENVI',
  },
};

const DISTRIBUTIONS = [
  { ending: 'csv', mediaType: 'text/csv', type: 'CSV' },
  { ending: 'json', mediaType: 'application/json', type: 'JSON' },
];

const addressOf = (name: DataSetName, ending: string, url: string) => `${url}/offene-daten/${name}.${ending}`;

/** schema.org DataCatalog, for the page itself. */
export const presentStructuredCatalogue = (url: string): Record<string, unknown> => ({
  '@type': 'DataCatalog',
  name: 'Offene Daten des Klimaportals',
  url: `${url}/offene-daten`,
  dataset: DATA_SET_NAMES.map((name) => ({
    '@type': 'Dataset',
    name: DESCRIPTIONS[name].title,
    description: `${DESCRIPTIONS[name].text} Aus dem Klimaportal, jederzeit auf dem aktuellen Stand.`,
    license: LICENCE.url,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Klimaportal', url },
    distribution: DISTRIBUTIONS.map(({ ending, mediaType }) => ({
      '@type': 'DataDownload',
      encodingFormat: mediaType,
      contentUrl: addressOf(name, ending, url),
    })),
  })),
});

/** DCAT-AP.de as JSON-LD, for portals that collect open data. */
export const presentDcatCatalogue = (url: string): Record<string, unknown> => ({
  '@context': {
    dcat: 'http://www.w3.org/ns/dcat#',
    dct: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
  },
  '@id': `${url}/offene-daten/katalog.jsonld`,
  '@type': 'dcat:Catalog',
  'dct:title': 'Offene Daten des Klimaportals',
  'dct:description': 'Termine, Kommunen, Maßnahmen, Aktionen und Vorträge.',
  'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/DEU' },
  'dct:publisher': publisherOf(url),
  'dcat:dataset': DATA_SET_NAMES.map((name) => ({
    '@id': `${url}/offene-daten#${name}`,
    '@type': 'dcat:Dataset',
    'dct:title': DESCRIPTIONS[name].title,
    'dct:description': DESCRIPTIONS[name].text,
    'dct:publisher': publisherOf(url),
    'dcat:theme': { '@id': `http://publications.europa.eu/resource/authority/data-theme/${DESCRIPTIONS[name].theme}` },
    'dcat:distribution': DISTRIBUTIONS.map(({ ending, type }) => ({
      '@id': addressOf(name, ending, url),
      '@type': 'dcat:Distribution',
      'dcat:accessURL': { '@id': addressOf(name, ending, url) },
      'dct:format': { '@id': `http://publications.europa.eu/resource/authority/file-type/${type}` },
      'dct:license': { '@id': LICENCE.dcat },
    })),
  })),
});

const publisherOf = (url: string) => ({ '@id': url, '@type': 'foaf:Organization', 'foaf:name': 'Klimaportal' });
