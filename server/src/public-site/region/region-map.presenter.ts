import type { MunicipalityPlace } from '../../municipalities/municipalities.presenter.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import { hullOf } from './rules/hull.js';
import { layOutMap, MAP, type Place, type PlacedTown } from './rules/map-layout.js';

function placeOf({ slug, name, latitude, longitude, population }: MunicipalityPlace): Place[] {
  return latitude === null || longitude === null
    ? []
    : [{ slug, name, latitude, longitude, population: population ?? 0 }];
}

/** A schematic map without borders. Whoever cannot see it reads the list beside it. */
export function regionMap(municipalities: readonly MunicipalityPlace[], page = ''): Markup | null {
  const towns = layOutMap(municipalities.flatMap(placeOf));
  if (towns.length < 2) return null;
  const ground = hullOf(towns)
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');
  return markup`<svg class="map" viewBox="0 0 ${MAP.width} ${MAP.height}" aria-hidden="true" focusable="false"><polygon class="map-ground" points="${ground}"/>${towns.map((town) => townMark(town, page))}</svg>
`;
}

/** Its link is for those who point; with the keyboard the same stands in the list. */
const townMark = ({ slug, name, x, y, radius, side, labelX, labelY }: PlacedTown, page: string) =>
  markup`<a href="${page}#${slug}" tabindex="-1"><circle cx="${x}" cy="${y}" r="${radius}"/><text x="${labelX}" y="${labelY}" data-side="${side}">${name}</text></a>`;
