export type Place = { slug: string; name: string; latitude: number; longitude: number; population: number };

export type PlacedTown = {
  slug: string;
  name: string;
  x: number;
  y: number;
  radius: number;
  /** Where its name stands, and the point of it that is nearest to the town. */
  side: Side;
  labelX: number;
  labelY: number;
};

type Side = 'below' | 'above' | 'right' | 'left';
type Label = Pick<PlacedTown, 'side' | 'labelX' | 'labelY'>;

type Box = { left: number; right: number; top: number; bottom: number };

export const MAP = { width: 720, height: 640, fontSize: 30 };
const MARGIN = { x: 100, y: 64 };
const GAP = 6;
/** Of a letter, in parts of the size of type; names are set a bit wider than they are. */
const LETTER = 0.54;

/**
 * Where towns stand on a schematic map: by their coordinates, as large as many people live there, and their names
 * where they cover neither a town nor another name.
 */
export function layOutMap(places: readonly Place[]): PlacedTown[] {
  if (places.length === 0) return [];
  const project = projection(places);
  const towns = places.map((place) => ({ ...place, ...project(place), radius: radiusOf(place.population) }));
  const taken: Box[] = towns.map(({ x, y, radius }) => boxAround(x, y, radius * 2, radius * 2));
  return towns.map(({ slug, name, x, y, radius }) => {
    const choices: Label[] = [
      { side: 'below', labelX: x, labelY: y + radius + GAP },
      { side: 'above', labelX: x, labelY: y - radius - GAP },
      { side: 'right', labelX: x + radius + GAP, labelY: y },
      { side: 'left', labelX: x - radius - GAP, labelY: y },
    ];
    const cost = (choice: Label) => covered(labelBox(choice, name), taken);
    const label = choices.reduce((best, choice) => (cost(choice) < cost(best) ? choice : best));
    taken.push(labelBox(label, name));
    const labelX = round(label.labelX);
    return { slug, name, x: round(x), y: round(y), radius, side: label.side, labelX, labelY: round(label.labelY) };
  });
}

const round = (number: number) => Math.round(number * 10) / 10;

const radiusOf = (population: number): number => Math.round(10 + Math.sqrt(population) / 16);

const boxAround = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** What a name covers that begins there. */
export function labelBox({ side, labelX, labelY }: Label, name: string): Box {
  const [width, height] = [name.length * MAP.fontSize * LETTER, MAP.fontSize];
  switch (side) {
    case 'below':
      return boxAround(labelX, labelY + height / 2, width, height);
    case 'above':
      return boxAround(labelX, labelY - height / 2, width, height);
    case 'right':
      return boxAround(labelX + width / 2, labelY, width, height);
    case 'left':
      return boxAround(labelX - width / 2, labelY, width, height);
  }
}

const overlap = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

/** How much of a name would cover something, or stand outside. */
function covered(box: Box, taken: readonly Box[]): number {
  const outside = Math.max(0, -box.left, box.right - MAP.width, -box.top, box.bottom - MAP.height);
  return taken.reduce((sum, other) => sum + overlap(box, other), outside * 1000);
}

/** Degrees of longitude are shorter than those of latitude; the map is filled as far as both allow. */
function projection(places: readonly Place[]): (place: Place) => { x: number; y: number } {
  const latitudes = places.map(({ latitude }) => latitude);
  const longitudes = places.map(({ longitude }) => longitude);
  const [north, south] = [Math.max(...latitudes), Math.min(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const shrink = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const [inner, deep] = [MAP.width - 2 * MARGIN.x, MAP.height - 2 * MARGIN.y];
  const scale = Math.min(inner / Math.max((east - west) * shrink, 0.01), deep / Math.max(north - south, 0.01));
  return ({ latitude, longitude }) => ({
    x: MAP.width / 2 + (longitude - (east + west) / 2) * shrink * scale,
    y: MAP.height / 2 - (latitude - (north + south) / 2) * scale,
  });
}
