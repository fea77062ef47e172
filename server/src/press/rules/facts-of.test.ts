import { expect, test } from '@jest/globals';
import { factsOfCampaign, factsOfEvent } from './facts-of.js';

const when = { startsAt: new Date('2027-03-27T19:30:00Z'), endsAt: new Date('2027-03-27T20:30:00Z') };

test('a campaign tells its date, its sites in all and of each municipality', () => {
  const campaign = {
    ...{ ...when, siteCount: 3, municipalityCount: 2 },
    municipalities: [
      { id: 'h', name: 'Hilchenbach', sites: [{ name: 'Wilhelmsburg' }] },
      { id: 's', name: 'Siegen', sites: [{ name: 'Nikolaikirche' }, { name: 'Oberes [Schloss](x)' }] },
    ],
  };
  expect(factsOfCampaign(campaign)).toEqual({
    shared: {
      datum: '27. März 2027',
      uhrzeit: '20:30–21:30 Uhr',
      anzahl: '3',
      anzahlkommunen: '2',
      objektliste: '- **Hilchenbach:** Wilhelmsburg\n- **Siegen:** Nikolaikirche, Oberes \\[Schloss\\](x)',
    },
    local: { h: { objekte: 'Wilhelmsburg' }, s: { objekte: 'Nikolaikirche, Oberes \\[Schloss\\](x)' } },
  });
});

test('what is not known yet is not said', () => {
  const nothing = { startsAt: null, endsAt: null, siteCount: 0, municipalityCount: 0, municipalities: [] };
  expect(factsOfCampaign(nothing)).toEqual({ shared: {}, local: {} });
  expect(factsOfEvent({ ...when, locationName: 'Bahnhof' }).shared).toEqual({
    ...{ datum: '27. März 2027', uhrzeit: '20:30–21:30 Uhr', treffpunkt: 'Bahnhof' },
  });
});
