import { expect, test } from '@jest/globals';
import type { Piece } from '../../../platform/reading/manuscript.schemas.js';
import type { Said } from './entries.js';
import { textOf } from './lines.js';
import { recognised } from './recognition.js';

const plain = (text: string): Piece[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', runs: [{ text: line }] }));
const heading = (level: number, text: string): Piece => ({ kind: 'heading', level, runs: [{ text }] });
const said = (one: Said): string => {
  if (one.kind === 'list') return `list ${one.items.map(({ runs }) => textOf(runs)).join(' / ')}`;
  if (one.kind === 'table') return `table ${one.rows.length}`;
  if (one.kind === 'picture') return one.file;
  const more = one.kind === 'task' ? ` [${one.addressing?.who ?? '-'} ${one.addressing?.dueOn ?? '-'}]` : '';
  return `${one.kind} ${textOf(one.runs)}${more}`;
};
const shown = (pieces: Piece[], isPlain = true) =>
  recognised(pieces, isPlain).items.map((item) => [`${item.number ?? '-'} ${item.title}`, ...item.said.map(said)]);

const OLD = `
  Protokoll der 31. Sitzung des Arbeitskreises Klimaschutz
  Datum: 14. März 2019, 9.30 bis 12.15 Uhr
  Ort: Rathaus Netphen, Sitzungssaal
  Anwesend: Hanna Wiesental (Kreis), Paula Rothaar (Hilchenbach, Umwelt), Max Freiengrund
  Entschuldigt: Anke Trupbach
  Gäste: Dr. Beispiel
  Tagesordnung
  1. Begrüßung
  2. Solarkataster
  3. Verschiedenes
  Zu TOP 1:
  Frau Wiesental begrüßt die Anwesenden und stellt fest, dass die Einladung frist-
  gerecht zugegangen ist.
  TOP 2 – Solarkataster
  Das Kataster ist seit Januar online.
  E: Die Kommunen verlinken das Kataster auf ihrer Startseite.
  A: Texte für die Internetseiten liefern. Wer: Kreis, bis: 30.9.
  (A) Bürgerinformation vorbereiten (Netphen, bis 15.04.2019)
  Aufgabe:
  Flyer bestellen
  Wer: Paula Rothaar
  bis: Ende Mai
  F: Wer zahlt die Pflege der Daten?
  - Punkt eins
  - Punkt zwei
  Zu TOP 3:
  Nichts weiter.`;

test('plain minutes: the agenda lends its titles, entries are told apart, wrapped lines are one again', () => {
  expect(shown(plain(OLD))).toEqual([
    [
      '1 Begrüßung',
      'paragraph Frau Wiesental begrüßt die Anwesenden und stellt fest, dass die Einladung fristgerecht zugegangen ist.',
    ],
    [
      '2 Solarkataster',
      'paragraph Das Kataster ist seit Januar online.',
      'agreement Die Kommunen verlinken das Kataster auf ihrer Startseite.',
      'task Texte für die Internetseiten liefern. Wer: Kreis, bis: 30.9. [Kreis 2019-09-30]',
      'task Bürgerinformation vorbereiten (Netphen, bis 15.04.2019) [Netphen 2019-04-15]',
      'task Flyer bestellen [Paula Rothaar 2019-05-31]',
      'question Wer zahlt die Pflege der Daten?',
      'list Punkt eins / Punkt zwei',
    ],
    ['3 Verschiedenes', 'paragraph Nichts weiter.'],
  ]);
});

test('the head and those who took part are offered', () => {
  const { head, attendance } = recognised(plain(OLD), true);
  expect(head).toEqual({
    number: 31,
    day: '2019-03-14',
    startsAt: '09:30',
    endsAt: '12:15',
    place: 'Rathaus Netphen, Sitzungssaal',
  });
  expect(attendance).toEqual([
    { name: 'Hanna Wiesental (Kreis)', kind: 'present' },
    { name: 'Paula Rothaar (Hilchenbach, Umwelt)', kind: 'present' },
    { name: 'Max Freiengrund', kind: 'present' },
    { name: 'Anke Trupbach', kind: 'excused' },
    { name: 'Dr. Beispiel', kind: 'guest' },
  ]);
});

test('numbered headings of a word processor', () => {
  const pieces: Piece[] = [
    heading(1, 'Niederschrift'),
    heading(2, '1. Begrüßung'),
    { kind: 'paragraph', runs: [{ text: 'Wie immer.' }] },
    heading(2, '2 Förderung'),
    heading(3, 'Beschluss'),
    { kind: 'paragraph', runs: [{ text: 'Beschluss: ', bold: true }, { text: 'Alle beantragen.' }] },
    {
      kind: 'table',
      rows: [
        [[{ text: 'Was' }], [{ text: 'Wer' }], [{ text: 'Bis wann' }]],
        [[{ text: 'Antrag stellen' }], [{ text: 'alle' }], [{ text: '31.12.2026' }]],
      ],
    },
    heading(2, '3a) Nachtrag'),
  ];
  expect(shown(pieces, false)).toEqual([
    ['1 Begrüßung', 'paragraph Wie immer.'],
    ['2 Förderung', 'agreement Alle beantragen.', 'task Antrag stellen [alle 2026-12-31]'],
    ['3a Nachtrag'],
  ]);
});

test('numbered lines that count on are items, other numbers are not', () => {
  const text =
    'Sitzung vom 3.4.2020\n1. Begrüßung\nText\n2. Wärme\n12. Sitzung war gut.\n1. Unterpunkt\n3. Ende\nSchluss';
  expect(shown(plain(text)).map(([title]) => title)).toEqual(['1 Begrüßung', '2 Wärme', '3 Ende']);
});

test('headings without numbers, the title of the whole above them', () => {
  const pieces = [heading(1, 'Protokoll'), heading(2, 'Begrüßung'), heading(2, 'Wärmeplanung'), heading(3, 'Stand')];
  expect(shown(pieces, false)).toEqual([['- Begrüßung'], ['- Wärmeplanung', 'heading Stand']]);
});

test('where nothing looks like an item, all of it stands below one', () => {
  expect(shown(plain('Nur ein Satz.\nUnd noch einer.'))).toEqual([
    ['- Ohne Titel', 'paragraph Nur ein Satz.', 'paragraph Und noch einer.'],
  ]);
  expect(shown([])).toEqual([]);
});

test('a label of its own speaks for the whole list below it', () => {
  const item = (text: string): Piece => ({ kind: 'item', list: 1, isOrdered: false, depth: 0, runs: [{ text }] });
  const pieces: Piece[] = [...plain('TOP 1: Mobilität\nEmpfehlungen:'), item('Räder leihen'), item('Busse fördern')];
  expect(shown(pieces, false)).toEqual([['1 Mobilität', 'agreement Räder leihen', 'agreement Busse fördern']]);
});

/** Milliseconds: what is read again from each place takes minutes; a busy machine is ten times as slow as a free one. */
const PATIENCE = 10_000;

test.each([
  ['many figures', '1.'.repeat(25_000)],
  ['blanks', `TOP 1 ${' '.repeat(50_000)}x`],
  ['dashes', `Aufgabe: ${' – '.repeat(16_000)}bis`],
  ['brackets', `A: ${'('.repeat(50_000)}`],
  ['days', '1.1. '.repeat(10_000)],
  ['who', `A: ${'wer: '.repeat(10_000)}`],
  ['ends', `A: ${'ende '.repeat(10_000)}`],
  ['names without an end', `Anwesend: ${'.'.repeat(50_000)}x`],
  ['many names', `Anwesend: ${'ab, '.repeat(50_000)}x`],
  ['open brackets', `A: (${'ab '.repeat(20_000)}`],
])('hostile text does not hold the portal up: %s', (_, text) => {
  const begin = performance.now();
  recognised(
    [{ kind: 'paragraph', runs: [{ text }] }, ...plain('TOP 1\nOrt: x'), { kind: 'paragraph', runs: [{ text }] }],
    true,
  );
  expect(performance.now() - begin).toBeLessThan(PATIENCE);
});

test('lines without full stops are read as fast as others, and are no endless paragraph', () => {
  const line = 'ein Satz ohne Ende, der am Rand der Seite getrennt worden ist und weiter';
  const begin = performance.now();
  const [first] = recognised(plain(Array.from({ length: 8_000 }, () => line).join('\n')), true).original;
  expect(performance.now() - begin).toBeLessThan(PATIENCE);
  expect(first?.length).toBeLessThan(5_200);
});
