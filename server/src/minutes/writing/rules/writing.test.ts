import { expect, test } from '@jest/globals';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { writeSection } from '../../text/sections-in-document.js';
import { changedSections, watch } from './changed-sections.js';
import { readFrame } from './frame.js';
import { LiveDocument } from './live-document.js';
import { presence } from './presence.js';
import { storable } from './storable.js';
import { isStretchOver } from './stretch.js';

const id = '019b0000-0000-7000-8000-000000000001';
const item = '019b0000-0000-7000-8000-000000000002';
const says = (text: string) => [
  { type: 'paragraph' as const, attrs: { id, audience: 'group' as const }, content: [{ type: 'text' as const, text }] },
];

test('changes know which sections they touch, and only those of the agenda are read', () => {
  const document = new Doc();
  const { updates, fragments } = watch(document, () => {
    writeSection(document, item, says('Begrüßung'));
    writeSection(document, 'elsewhere', says('Nirgends'));
  });
  expect([...fragments].sort()).toEqual([item, 'elsewhere'].sort());
  const copy = new Doc();
  for (const update of updates) applyUpdate(copy, update);
  const changed = new Map([...fragments].map((name) => [name, 'paula']));
  expect(changedSections(copy, changed, new Set([item]))).toEqual([
    {
      agendaItemId: item,
      memberId: 'paula',
      blocks: says('Begrüßung'),
      text: 'Begrüßung',
      entries: [],
      isBlank: false,
    },
  ]);
});

test('what was taken and not stored is taken again; who waits hears when it is', async () => {
  const document = new Doc();
  const live = new LiveDocument('minutes', document, 0n);
  document.on('update', (update: Uint8Array) => live.add(update, 'paula'));
  document.getText('a').insert(0, 'eins');
  const told: string[] = [];
  const first = live.untilStored().then((isStored) => told.push(`first ${isStored}`));
  live.take();
  document.getText('a').insert(0, 'zwei');
  live.giveBack();
  live.touch(item, 'paula');
  const { updates, changed } = live.take();
  document.getText('a').insert(0, 'drei');
  const second = live.untilStored().then((isStored) => told.push(`second ${isStored}`));
  live.confirm(7n);
  await first;
  expect([told, live.isStored, live.position]).toEqual([['first true'], false, 7n]);
  const copy = new Doc();
  for (const { change } of updates) applyUpdate(copy, change);
  expect([copy.getText('a').toString(), [...changed.keys()]]).toEqual(['zweieins', [item]]);
  live.end();
  await second;
  expect(told).toEqual(['first true', 'second false']);
});

test('a frame is for this document, known and whole, or none', () => {
  const address = [id.length, ...Buffer.from(id)];
  const frame = (...bytes: number[]) => readFrame(Uint8Array.from([...address, ...bytes]), id);
  const document = new Doc();
  document.getText('a').insert(0, 'x');
  const update = encodeStateAsUpdate(document);
  expect(frame(0, 2, update.length, ...update)).toEqual({ kind: 'change', size: update.length, isTyped: true });
  expect(frame(0, 1, update.length, ...update)).toEqual({ kind: 'change', size: update.length, isTyped: false });
  expect(frame(0, 2, 2, 0, 0)).toEqual({ kind: 'change', size: 2, isTyped: false });
  expect(frame(0, 2, update.length - 3, ...update.slice(0, -3))).toBeUndefined();
  expect(frame(0, 0, 1, 0)).toEqual({ kind: 'other' });
  expect(frame(3)).toEqual({ kind: 'other' });
  expect(frame(1, 6, 1, 5, 1, 2, 123, 125)).toEqual({ kind: 'presence', clientIds: [5] });
  expect(frame(1, 6, 1, 5, 1, 2, 91, 93)).toBeUndefined();
  expect([frame(6, 1, 65), frame(99), frame(0, 7, 1, 0), frame()]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(readFrame(Uint8Array.from([1, 65, 3]), id)).toBeUndefined();
});

const paula = { id: 'paula', name: 'Paula Rothaar' };

test('who somebody is says the session', () => {
  expect(presence({ user: { name: 'Hanna', color: '#A1b2c3' }, at: 7 }, paula)).toEqual({
    user: { ...paula, color: '#A1b2c3' },
    cursor: null,
  });
  expect(presence({ user: { color: 'red;background:url(//x)' } }, paula)).toEqual({ user: paula, cursor: null });
  expect(presence({ user: 'Hanna' }, paula)).toEqual({ user: paula, cursor: null });
  expect(presence({ much: 'x'.repeat(4_000) }, paula)).toBeUndefined();
});

const step = { client: 7, clock: 0 };
const place = { type: null, tname: item, item: step, assoc: 0 };

test.each([
  null,
  { anchor: place, head: { ...place, item: null, assoc: -1 } },
  { anchor: { type: step, tname: null, item: null }, head: place },
])('a caret is told to the others: %j', (cursor) => {
  expect(presence({ cursor }, paula)).toEqual({ user: paula, cursor });
});

test.each([
  'here',
  {},
  { head: 1 },
  { anchor: place },
  { anchor: place, head: null },
  { anchor: place, head: place, more: 1 },
  { anchor: place, head: {} },
  { anchor: place, head: { type: null, tname: null, item: null, assoc: 0 } },
  { anchor: place, head: { ...place, item: { client: 7 } } },
  { anchor: place, head: { ...place, item: { client: -1, clock: 0 } } },
  { anchor: place, head: { ...place, item: { client: 7, clock: 0.5 } } },
  { anchor: place, head: { ...place, item: { client: '7', clock: 0 } } },
  { anchor: place, head: { ...place, tname: '__proto__' } },
  { anchor: place, head: { ...place, assoc: 'x' } },
])('a caret that would break the editors of the others is not: %j', (cursor) => {
  expect(presence({ cursor }, paula)).toBeUndefined();
});

test('a revision is kept after ten minutes, or when others take over from somebody who wrote a while', () => {
  const now = new Date('2026-11-22T11:00:00Z');
  const ago = (minutes: number) => ({ memberIds: ['paula'], since: new Date(now.getTime() - minutes * 60_000) });
  expect(isStretchOver({ memberIds: [], since: null }, ['paula'], now)).toBe(false);
  expect([isStretchOver(ago(9), ['paula'], now), isStretchOver(ago(10), ['paula'], now)]).toEqual([false, true]);
  expect([isStretchOver(ago(1), ['max'], now), isStretchOver(ago(2), ['max'], now)]).toEqual([false, true]);
});

test('the database takes every character that is kept', () => {
  expect(storable({ text: 'a\0b', marks: ['\ud800', 7, null] })).toEqual({ text: 'ab', marks: ['\ufffd', 7, null] });
});
