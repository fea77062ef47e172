import { expect, test } from '@jest/globals';
import { networkContribution, networkWithdrawal } from './network-contribution.js';

const heard = (occasion: string, takeaway = 'Kosten senken') => ({
  occasion,
  takeaways: [takeaway, 'Zweites'],
  municipality: 'Hilchenbach',
});

test('what was heard comes as one item with one line, known again by its beginning', () => {
  const [item] = networkContribution('group', [heard('Exkursion Nahwärme'), heard('Fachtag')]);
  expect(item).toEqual({
    origin: 'insights',
    originId: 'group',
    kind: 'information',
    title: 'Aus dem Netzwerk',
    note: 'Aus dem Netzwerk: Exkursion Nahwärme (Hilchenbach) – Kosten senken; Fachtag (Hilchenbach) – Kosten senken',
    durationMinutes: 10,
    joins: 'Netzwerk',
  });
  expect(item?.note.startsWith(networkWithdrawal('group').lead)).toBe(true);
});

test('nothing heard brings nothing, much is counted, long words are cut between letters', () => {
  expect(networkContribution('group', [])).toEqual([]);
  const many = networkContribution(
    'group',
    Array.from({ length: 7 }, (_, index) => heard(`Termin ${index}`)),
  );
  expect(many[0]?.note).toMatch(/Termin 4 .* und 2 weitere$/);
  const [long] = networkContribution('group', [heard('Messe', `${'😀'.repeat(100)}`)]);
  expect(long?.note).toBe(`Aus dem Netzwerk: Messe (Hilchenbach) – ${'😀'.repeat(90)} …`);
});

test('several lines become one', () => {
  expect(networkContribution('group', [heard('Messe', 'eins\nzwei')])[0]?.note).toContain('eins zwei');
});
