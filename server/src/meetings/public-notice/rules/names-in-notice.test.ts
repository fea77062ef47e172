import { expect, test } from '@jest/globals';
import { namelessOf, namesInNotice } from './names-in-notice.js';

const people = [{ givenName: 'Paula', familyName: 'Rothaar' }];
const notice = {
  title: 'Wärme am Rothaarsteig',
  locationName: 'Rathaus',
  locationAddress: 'Am Markt 1',
  agendaItems: [
    { id: 'a', number: '1', title: 'Begrüßung' },
    { id: 'b', number: '2', title: 'Bericht von Paula Rothaar' },
    { id: 'c', number: '3', title: 'Wandern um Rothaar' },
  ],
};

test('whoever is named is found with the item, and a landscape is not', () => {
  expect(namesInNotice(notice, people, []).map(({ place, word, agendaItemId }) => [place, word, agendaItemId])).toEqual(
    [
      ['TOP 2', 'Paula Rothaar', 'b'],
      ['TOP 3', 'Rothaar', 'c'],
    ],
  );
});

test('a confirmed word passes, a whole name never does', () => {
  const found = namesInNotice(notice, people, ['Rothaar', 'Paula Rothaar']);
  expect(found.map(({ word }) => word)).toEqual(['Paula Rothaar']);
});

test('of the agenda as it was sent only what names nobody is told', () => {
  const invitedAgenda = notice.agendaItems.map(({ title }, position) => ({ position, title }));
  expect(namelessOf({ invitedAgenda }, people, [])).toEqual([0]);
  expect(namelessOf({ invitedAgenda }, people, ['Rothaar'])).toEqual([0, 2]);
});
