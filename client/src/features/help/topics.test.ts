import { expect, test } from '@jest/globals';
import { topicOfPath, topicOfSlug } from './topics';

test.each([
  ['/', 'start'],
  ['/sitzungen', 'invitations'],
  ['/sitzungen/1/terminumfrage', 'datePolls'],
  ['/sitzungen/1/tagesordnung', 'agenda'],
  ['/sitzungen/1/protokoll/schreiben', 'minutes'],
  ['/kalender/abonnieren', 'calendar'],
  ['/vortraege/themenspeicher', 'topics'],
  ['/vortraege/1', 'slides'],
  ['/suche', 'search'],
  ['/anfragen/1', 'inquiries'],
  ['/wissen/1', 'knowledge'],
  ['/anfragen/umfragen/1', 'surveys'],
  ['/wissen/netzwerk', 'surveys'],
  ['/aktionen/1', 'campaigns'],
  ['/veranstaltungen', 'events'],
  ['/veranstaltungen/quellen', 'events'],
  ['/veranstaltungen/1/anmeldungen', 'registrations'],
])('on %s the help is about %s', (path, topic) => {
  expect(topicOfPath(path)).toBe(topic);
});

test('an address that nobody knows is no topic', () => {
  expect(topicOfSlug('tagesordnung')).toBe('agenda');
  expect(topicOfSlug('constructor')).toBeUndefined();
});
