import { expect, test } from '@jest/globals';
import { type Contribution, contributed, withdrawn } from './contributions.js';

const approval: Contribution = {
  origin: 'minutes-approval',
  originId: 'meeting-46',
  kind: 'formalities',
  title: 'Genehmigung des Protokolls der 46. Sitzung',
  note: 'Protokoll der 46. Sitzung: Einspruch bis 24.11.2026',
  durationMinutes: 5,
  joins: 'Genehmigung des Protokolls',
};
const tasks: Contribution = {
  origin: 'open-tasks',
  originId: 'group',
  kind: 'formalities',
  title: 'Aufgabenstand',
  note: 'Aufgabenstand: 9 von 11 erledigt',
  durationMinutes: 5,
  joins: 'Aufgabenstand',
};
const item = (title: string, note: string | null = null) => ({ id: title, title, note, origin: null, originId: null });

test('an item of the template that speaks of it takes the note', () => {
  const second = item('Genehmigung des Protokolls der 46. Sitzung, Aufgabenstand', 'Zügig');
  expect(contributed([item('Begrüßung'), second], [approval, tasks])).toEqual({
    changed: [
      {
        id: second.id,
        note: 'Zügig\nProtokoll der 46. Sitzung: Einspruch bis 24.11.2026\nAufgabenstand: 9 von 11 erledigt',
        origin: 'minutes-approval',
        originId: 'meeting-46',
      },
    ],
    added: [],
  });
});

test('where no item speaks of it, it comes as its own', () => {
  expect(contributed([item('Begrüßung')], [approval, tasks])).toEqual({ changed: [], added: [approval, tasks] });
});

test('collected again nothing comes twice, and the figures are of today', () => {
  const there = {
    ...item('TOP', 'Wichtig\nAufgabenstand: 3 von 11 erledigt'),
    origin: 'open-tasks',
    originId: 'group',
  };
  expect(contributed([there], [tasks])).toEqual({
    changed: [
      { id: 'TOP', note: 'Wichtig\nAufgabenstand: 9 von 11 erledigt', origin: 'open-tasks', originId: 'group' },
    ],
    added: [],
  });
  expect(contributed([{ ...there, note: 'Aufgabenstand: 9 von 11 erledigt' }], [tasks]).changed).toEqual([]);
});

test('a line that somebody took away stays away', () => {
  const there = { ...item('TOP', 'Wir sprechen darüber'), origin: 'open-tasks', originId: 'group' };
  expect(contributed([there], [tasks])).toEqual({ changed: [], added: [] });
});

test('a line in an item that came for another reason is told anew too', () => {
  const note = 'Protokoll der 46. Sitzung: Einspruch bis 24.11.2026\nAufgabenstand: 3 von 11 erledigt';
  const there = { ...item('TOP', note), origin: 'minutes-approval', originId: 'meeting-46' };
  const { changed, added } = contributed([there], [{ ...tasks, joins: null }]);
  expect(changed[0]?.note).toContain('\nAufgabenstand: 9 von 11 erledigt');
  expect(added).toEqual([]);
});

const said = { origin: 'open-tasks', originId: 'group', lead: 'Aufgabenstand:' } as const;

test('what is not said any more leaves its line, and the item can take it again', () => {
  const own = { ...item('Aufgabenstand', 'Aufgabenstand: 3 von 11'), origin: 'open-tasks', originId: 'group' };
  const shared = { ...item('TOP', 'Wichtig\nAufgabenstand: 3 von 11'), origin: 'minutes-approval', originId: 'm' };
  const [empty, ...others] = withdrawn([item('Begrüßung', 'Guten Tag'), own, shared], said);
  expect(empty).toEqual({ id: own.id, note: null, origin: null, originId: null });
  expect(others).toEqual([{ id: shared.id, note: 'Wichtig', origin: 'minutes-approval', originId: 'm' }]);
  expect(contributed([{ ...own, ...empty }], [tasks])).toMatchObject({ changed: [{ note: tasks.note }], added: [] });
});

test('where somebody took the line away there is nothing to take back', () => {
  expect(withdrawn([{ ...item('TOP', 'Unser Text'), origin: 'open-tasks', originId: 'group' }], said)).toEqual([]);
});
