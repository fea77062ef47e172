import { expect, test } from '@jest/globals';
import { hullOf } from './hull.js';
import { labelBox, layOutMap, MAP } from './map-layout.js';

const TOWNS: Array<[string, number, number, number]> = [
  ['Bad Berleburg', 51.052, 8.392, 18_914],
  ['Bad Laasphe', 50.926, 8.412, 13_504],
  ['Burbach', 50.744, 8.087, 14_856],
  ['Erndtebrück', 50.988, 8.257, 6_934],
  ['Freudenberg', 50.898, 7.874, 17_711],
  ['Hilchenbach', 50.997, 8.11, 14_801],
  ['Kreuztal', 50.962, 7.989, 31_122],
  ['Netphen', 50.914, 8.1, 23_081],
  ['Neunkirchen', 50.787, 8.005, 13_165],
  ['Siegen', 50.875, 8.024, 102_770],
  ['Wilnsdorf', 50.816, 8.103, 20_086],
];
const places = TOWNS.map(([name, latitude, longitude, population]) => ({
  slug: name,
  name,
  latitude,
  longitude,
  population,
}));
const towns = layOutMap(places);

test('north is up, west is left, and large towns are large', () => {
  const of = (name: string) => towns.find((town) => town.name === name) ?? towns[0];
  expect(of('Bad Berleburg')?.y).toBeLessThan(of('Burbach')?.y ?? 0);
  expect(of('Freudenberg')?.x).toBeLessThan(of('Siegen')?.x ?? 0);
  expect(of('Siegen')?.radius).toBeGreaterThan(of('Erndtebrück')?.radius ?? 0);
});

test('no name covers another, and none stands outside', () => {
  const boxes = towns.map((town) => ({ name: town.name, ...labelBox(town, town.name) }));
  const meeting = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `${one.name} and ${other.name}`),
  );
  expect(meeting).toEqual([]);
  expect(boxes.filter(({ left, right, bottom }) => left < 0 || right > MAP.width || bottom > MAP.height)).toEqual([]);
});

test('one town, two at the same place, or none still make a map', () => {
  expect(layOutMap([])).toEqual([]);
  const [first] = places;
  if (!first) throw new Error('no place');
  expect(layOutMap([first, first]).map(({ x, y }) => [x, y])).toEqual([
    [MAP.width / 2, MAP.height / 2],
    [MAP.width / 2, MAP.height / 2],
  ]);
});

test('the hull leaves out what lies within', () => {
  const corners = [
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 4, y: 4 },
    { x: 0, y: 4 },
  ];
  expect(hullOf([...corners, { x: 2, y: 2 }])).toHaveLength(4);
  expect(hullOf(corners.slice(0, 1))).toEqual([{ x: 0, y: 0 }]);
});
