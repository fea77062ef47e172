import { expect, test } from '@jest/globals';
import { isFileAddress, placeOf, resultsPlace } from './hit-place';

const nowhere = { workingGroup: { id: 'g', shortName: 'AK' }, meeting: null, talkId: null, page: null };
const meeting = { id: 'm', number: 47 };
const page = { fileId: 'f', talkId: 't', fileName: 'a.pdf', number: 7, imageWidths: [], isInNotes: false };

test('a page opens in the reader, with the words', () => {
  const place = placeOf({ ...nowhere, kind: 'page', id: 'p', page }, 'Wärme & "Dach"');
  expect(place).toBe('/vortraege/t/folien/f?suche=W%C3%A4rme%20%26%20%22Dach%22#seite=7');
});

test('a page without a talk is left to the browser', () => {
  const place = placeOf({ ...nowhere, kind: 'page', id: 'p', page: { ...page, talkId: null } }, 'x');
  expect([place, isFileAddress(place)]).toEqual(['/api/files/f/content#page=7', true]);
});

test.each([
  ['talk', { talkId: 't' }, '/vortraege/t'],
  ['meeting', {}, '/sitzungen/1'],
  ['agenda_item', { meeting }, '/sitzungen/m'],
  ['decision', { meeting }, '/sitzungen/m/protokoll'],
  ['minutes_entry', { meeting }, '/sitzungen/m/protokoll'],
  ['task', {}, '/aufgaben/1'],
  ['person', {}, '/personen/1'],
  ['municipality', {}, '/kommunen/1'],
  ['topic', {}, '/vortraege/themenspeicher'],
  ['article', {}, '/wissen/1'],
  ['inquiry', {}, '/anfragen/1'],
  ['measure', {}, '/handlungsplan/massnahmen/1'],
  ['press_release', {}, '/oeffentlichkeit/presse/1'],
  ['news_item', {}, '/oeffentlichkeit/aktuelles'],
  ['survey', {}, '/anfragen/umfragen/1'],
  ['insight', {}, '/wissen/netzwerk?arbeitskreis=g#insight-1'],
  ['funding_programme', {}, '/foerderung/1'],
  ['picture', {}, '/oeffentlichkeit/bilder/1'],
  ['social_post', {}, '/oeffentlichkeit/beitraege/1'],
  ['event', {}, '/veranstaltungen/1'],
  ['campaign', {}, '/aktionen/1'],
] as const)('a hit of kind %s leads to its page', (kind, given, expected) => {
  expect(placeOf({ ...nowhere, kind, id: '1', ...given }, 'x')).toBe(expected);
});

test('all hits have an address that can be mailed', () => {
  expect(resultsPlace('dach pacht')).toBe('/suche?q=dach%20pacht');
});
