import { expect, test } from '@jest/globals';
import { confirmedByMunicipality, type ToldSite, takingPartWithoutSite, whenInWords } from './told-campaign.js';

const town = (name: string) => ({ id: name, name });
const site = (municipality: string, name: string, state: ToldSite['state'] = 'confirmed'): ToldSite => ({
  ...{ municipality: town(municipality), name, address: '', state },
});

test('the hour before the clocks change, and no date yet', () => {
  const startsAt = new Date('2027-03-27T19:30:00Z');
  expect(whenInWords({ startsAt, endsAt: new Date('2027-03-27T20:30:00Z') })).toBe(
    'Samstag, 27. März 2027, 20:30–21:30 Uhr',
  );
  expect(whenInWords({ startsAt: null, endsAt: null })).toBeNull();
});

test('confirmed sites stand by municipality and name in German order, without those that pause', () => {
  const sites = [
    ...[site('Siegen', 'Oberes Schloss'), site('Siegen', 'Ärztehaus'), site('Siegen', 'Halle 10')],
    ...[site('Siegen', 'Halle 2'), site('Burbach', 'Alte Vogtei'), site('Bad Laasphe', 'Schloss Wittgenstein')],
    ...[site('Neunkirchen', 'Rathaus'), site('Netphen', 'Rathaus', 'open'), site('Kreuztal', 'Park', 'withdrawn')],
  ];
  const grouped = confirmedByMunicipality(sites, [{ municipality: town('Neunkirchen'), state: 'pausing' }]);
  expect(grouped.map(({ municipality, sites: own }) => [municipality.name, ...own.map(({ name }) => name)])).toEqual([
    ['Bad Laasphe', 'Schloss Wittgenstein'],
    ['Burbach', 'Alte Vogtei'],
    ['Siegen', 'Ärztehaus', 'Halle 2', 'Halle 10', 'Oberes Schloss'],
  ]);
});

test('who takes part without a site is named once', () => {
  const participations = [
    { municipality: town('Siegen'), state: 'taking_part' as const },
    { municipality: town('Netphen'), state: 'taking_part' as const },
    { municipality: town('Erndtebrück'), state: 'taking_part' as const },
    { municipality: town('Burbach'), state: 'asked' as const },
  ];
  expect(takingPartWithoutSite([site('Siegen', 'Oberes Schloss')], participations)).toEqual(['Erndtebrück', 'Netphen']);
});
