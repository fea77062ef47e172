import { expect, test } from '@jest/globals';
import { agendaLines, type ToldItem } from './agenda-lines.js';

const item = (given: Partial<ToldItem>): ToldItem => ({
  number: '1',
  title: 'Begrüßung',
  note: null,
  durationMinutes: null,
  inCharge: null,
  supplement: null,
  movedTo: null,
  talk: null,
  ...given,
});

const agenda = (...items: ToldItem[]) => ({
  startsAt: new Date('2026-12-03T08:30:00Z'),
  endsAt: new Date('2026-12-03T11:30:00Z'),
  items,
});

test('each item has its number, its time and what it is about', () => {
  const talk = { title: 'Kommunale Wärmeplanung', speakers: ['Dr. Ute Beispiel'] };
  expect(
    agendaLines(
      agenda(
        item({ durationMinutes: 10 }),
        item({ number: '2', title: 'Fachvortrag', talk, durationMinutes: 45, inCharge: 'Hanna Wiesental' }),
        item({ number: '3', title: 'Verschiedenes' }),
      ),
    ),
  ).toEqual([
    { label: 'TOP 1', text: '09:30 Uhr  Begrüßung – 10 Min.' },
    {
      label: 'TOP 2',
      text: '09:40 Uhr  Fachvortrag: „Kommunale Wärmeplanung“ (Dr. Ute Beispiel) – 45 Min., Hanna Wiesental',
    },
    { label: 'TOP 3', text: '10:25 Uhr  Verschiedenes' },
  ]);
});

test('supplements say so; what was put off has no time and takes none', () => {
  expect(
    agendaLines(
      agenda(
        item({ durationMinutes: 20, movedTo: '48. Sitzung' }),
        item({ number: '1a', title: 'Eilsache', supplement: 1 }),
        item({ number: '2', title: 'Ausblick', movedTo: '' }),
      ),
    ),
  ).toEqual([
    { label: 'TOP 1', text: 'Begrüßung – verschoben auf die 48. Sitzung' },
    { label: 'TOP 1a', text: '09:30 Uhr  Eilsache – Nachtrag 1' },
    { label: 'TOP 2', text: 'Ausblick – verschoben auf die nächste Sitzung' },
  ]);
});
