import type { MunicipalityPlace } from '../../municipalities/municipalities.presenter.js';
import { markup } from '../../platform/markup/markup.js';
import type { PublicPage } from '../frame/public-page.js';
import { regionMap } from './region-map.presenter.js';

const NUMBER = new Intl.NumberFormat('de-DE');

/** Who takes part: on a map made of their coordinates, and as a list. */
export const presentRegionPage = (all: readonly MunicipalityPlace[], url: string): PublicPage => {
  const names = all.map(({ name }) => name);
  return {
    path: '/region',
    title: 'Die Region',
    description: `Im Arbeitskreis arbeiten zusammen: ${names.join(', ')}.`,
    lead: `${all.length} Verwaltungen, ein gemeinsames Ziel: Diese Städte und Gemeinden und der Kreis arbeiten im Klimaschutz zusammen.`,
    trail: [{ title: 'Start', path: '/' }],
    structured: {
      '@type': 'ItemList',
      itemListElement: all.map((municipality, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: structuredPlace(municipality, url),
      })),
    },
    body: markup`<div class="region"><figure class="region-map">${regionMap(all)}<figcaption>Schematische Karte, keine Grenzen. Die Größe der Kreise zeigt, wie viele Menschen dort wohnen.</figcaption></figure>
<section aria-labelledby="kommunen"><h2 id="kommunen">Wer mitmacht</h2><ul class="towns">${all.map(townLine)}</ul></section></div>`,
  };
};

const townLine = ({ slug, officialName, population, website }: MunicipalityPlace) =>
  markup`<li id="${slug}"><strong>${officialName}</strong>${
    population === null ? null : markup`<span>${NUMBER.format(population)} Menschen</span>`
  }${website === null ? null : markup`<a href="${website}">Zur Internetseite<span class="spoken"> von ${officialName}</span></a>`}</li>
`;

const structuredPlace = ({ slug, officialName, latitude, longitude, website }: MunicipalityPlace, url: string) => ({
  '@type': 'AdministrativeArea',
  '@id': `${url}/region#${slug}`,
  name: officialName,
  ...(latitude !== null && longitude !== null && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  ...(website !== null && { url: website }),
});
