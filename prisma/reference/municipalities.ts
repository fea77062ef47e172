import type { Prisma } from '../../server/src/generated/prisma/client.js';

export type BodySlug =
  | 'siegen-wittgenstein'
  | 'bad-berleburg'
  | 'bad-laasphe'
  | 'burbach'
  | 'erndtebrueck'
  | 'freudenberg'
  | 'hilchenbach'
  | 'kreuztal'
  | 'netphen'
  | 'neunkirchen'
  | 'siegen'
  | 'wilnsdorf';

type Body = Prisma.MunicipalityCreateManyInput & { slug: BodySlug };

// Coordinates: about the town centre, for a schematic map; the district has no place of its own there.
// Keys: the AGS run in steps of four in alphabetical order without "Bad". Populations: IT.NRW, 31.12.2019.
export const municipalities: Body[] = [
  {
    slug: 'siegen-wittgenstein',
    name: 'Kreis Siegen-Wittgenstein',
    officialName: 'Kreis Siegen-Wittgenstein',
    abbreviation: 'KSW',
    kind: 'district',
    ags: '05970000',
    postalCode: '57072',
    population: 276_944,
  },
  {
    slug: 'bad-berleburg',
    name: 'Bad Berleburg',
    officialName: 'Stadt Bad Berleburg',
    abbreviation: 'BLB',
    kind: 'town',
    ags: '05970004',
    postalCode: '57319',
    population: 18_914,
    latitude: 51.052,
    longitude: 8.392,
  },
  {
    slug: 'bad-laasphe',
    name: 'Bad Laasphe',
    officialName: 'Stadt Bad Laasphe',
    abbreviation: 'LAA',
    kind: 'town',
    ags: '05970028',
    postalCode: '57334',
    population: 13_504,
    latitude: 50.926,
    longitude: 8.412,
  },
  {
    slug: 'burbach',
    name: 'Burbach',
    officialName: 'Gemeinde Burbach',
    abbreviation: 'BUR',
    kind: 'community',
    ags: '05970008',
    postalCode: '57299',
    population: 14_856,
    latitude: 50.744,
    longitude: 8.087,
  },
  {
    slug: 'erndtebrueck',
    name: 'Erndtebrück',
    officialName: 'Gemeinde Erndtebrück',
    abbreviation: 'ERN',
    kind: 'community',
    ags: '05970012',
    postalCode: '57339',
    population: 6_934,
    latitude: 50.988,
    longitude: 8.257,
  },
  {
    slug: 'freudenberg',
    name: 'Freudenberg',
    officialName: 'Stadt Freudenberg',
    abbreviation: 'FRE',
    kind: 'town',
    ags: '05970016',
    postalCode: '57258',
    population: 17_711,
    latitude: 50.898,
    longitude: 7.874,
  },
  {
    slug: 'hilchenbach',
    name: 'Hilchenbach',
    officialName: 'Stadt Hilchenbach',
    abbreviation: 'HIL',
    kind: 'town',
    ags: '05970020',
    postalCode: '57271',
    population: 14_801,
    latitude: 50.997,
    longitude: 8.11,
  },
  {
    slug: 'kreuztal',
    name: 'Kreuztal',
    officialName: 'Stadt Kreuztal',
    abbreviation: 'KRE',
    kind: 'town',
    ags: '05970024',
    postalCode: '57223',
    population: 31_122,
    latitude: 50.962,
    longitude: 7.989,
  },
  {
    slug: 'netphen',
    name: 'Netphen',
    officialName: 'Stadt Netphen',
    abbreviation: 'NET',
    kind: 'town',
    ags: '05970032',
    postalCode: '57250',
    population: 23_081,
    latitude: 50.914,
    longitude: 8.1,
  },
  {
    slug: 'neunkirchen',
    name: 'Neunkirchen',
    officialName: 'Gemeinde Neunkirchen',
    abbreviation: 'NEU',
    kind: 'community',
    ags: '05970036',
    postalCode: '57290',
    population: 13_165,
    latitude: 50.787,
    longitude: 8.005,
  },
  {
    slug: 'siegen',
    name: 'Siegen',
    officialName: 'Universitätsstadt Siegen',
    abbreviation: 'SIE',
    kind: 'town',
    ags: '05970040',
    postalCode: '57072',
    population: 102_770,
    latitude: 50.875,
    longitude: 8.024,
  },
  {
    slug: 'wilnsdorf',
    name: 'Wilnsdorf',
    officialName: 'Gemeinde Wilnsdorf',
    abbreviation: 'WIL',
    kind: 'community',
    ags: '05970044',
    postalCode: '57234',
    population: 20_086,
    latitude: 50.816,
    longitude: 8.103,
  },
];

/** The short name as it stands in running text. */
export const nameOf = (slug: BodySlug): string => municipalities.find((body) => body.slug === slug)?.name ?? slug;

/** Loads the twelve bodies, demo or not. May run again: corrected names and numbers reach existing rows. */
/** Of the councils in Nordrhein-Westfalen. */
const terms: Prisma.LegislativeTermCreateManyInput[] = [
  { name: 'Wahlperiode 2025–2030', startsOn: new Date('2025-11-01'), endsOn: new Date('2030-10-31') },
];

export async function loadReference(prisma: Prisma.TransactionClient): Promise<void> {
  for (const body of municipalities) {
    await prisma.municipality.upsert({ where: { ags: body.ags }, create: body, update: body });
  }
  for (const term of terms) {
    await prisma.legislativeTerm.upsert({ where: { name: term.name }, create: term, update: term });
  }
}
