import { describe, expect, it } from '@jest/globals';
import { obstacles, type Secret, telltales, withoutSecrets } from './anonymity.policy.js';

const secrets: Secret[] = [
  { text: 'KS-2026-041', kind: 'case_number' },
  { text: 'finn.kalteiche@wilnsdorf.example', kind: 'email' },
  { text: '+49 2739 802-123', kind: 'phone' },
  { text: 'Finn Kalteiche', kind: 'person' },
  { text: 'Kalteiche', kind: 'person' },
  { text: 'Wilnsdorf', kind: 'municipality' },
];
const wordsIn = (body: string, known: Secret[] = secrets) => telltales({ body }, known).map(({ words }) => words);

describe('what tells who asked', () => {
  it('is found however it is written', () => {
    expect(wordsIn('Zu KS 2026/041 schrieb FINN KALTEICHE aus Wilnsdorf.')).toEqual([
      'KS 2026/041',
      'FINN KALTEICHE',
      'KALTEICHE',
      'Wilnsdorf',
    ]);
    expect(wordsIn('Das Wilnsdorfer Rathaus, Wilnsdorfs Dächer, Kalteiches Frage')).toEqual([
      'Kalteiches',
      'Wilnsdorfer',
      'Wilnsdorfs',
    ]);
    expect(wordsIn('Tel. (+49) 2739 / 80 21 23')).toEqual(['49) 2739 / 80 21 23']);
    expect(wordsIn('Mail an Finn.Kalteiche@Wilnsdorf.example')).toContain('Finn.Kalteiche@Wilnsdorf.example');
  });

  it('is not found in other words, nor the town in the name of the district', () => {
    const siegen: Secret[] = [{ text: 'Siegen', kind: 'municipality' }];
    expect(wordsIn('Kreis Siegen-Wittgenstein, Siegen Wittgenstein, besiegen, Siegenthaler', siegen)).toEqual([]);
    expect(wordsIn('Stadt Siegen und Siegener Dächer', siegen)).toEqual(['Siegen', 'Siegener']);
    const bad: Secret[] = [{ text: 'Bad Berleburg', kind: 'municipality' }];
    expect(wordsIn('Berleburg oder Bad\nBerleburg', bad)).toEqual(['Bad\nBerleburg']);
  });

  it('survives names that are patterns, or nothing', () => {
    const odd: Secret[] = [
      { text: 'A+B (GbR)', kind: 'organisation' },
      { text: '  ', kind: 'person' },
      { text: 'Li', kind: 'person' },
      { text: '12', kind: 'phone' },
    ];
    expect(wordsIn('Die A+B (GbR) fragt, Li auch, 12.', odd)).toEqual(['A+B (GbR)']);
  });

  it('is named with its field, once per way of writing', () => {
    expect(telltales({ title: 'Wilnsdorf', sources: 'wilnsdorf, Wilnsdorf' }, secrets)).toEqual([
      { field: 'title', words: 'Wilnsdorf', kind: 'municipality', isForbidden: false },
      { field: 'sources', words: 'Wilnsdorf', kind: 'municipality', isForbidden: false },
    ]);
  });
});

it('a first draft leaves it out', () => {
  const text = 'Finn Kalteiche (Wilnsdorf, KS-2026-041, finn.kalteiche@wilnsdorf.example) fragt nach Dachpacht.';
  expect(withoutSecrets(text, secrets)).toBe('[…] ([…], […], […]) fragt nach Dachpacht.');
});

it('a place may be named knowingly, a case number never', () => {
  const found = telltales({ body: 'Wilnsdorf, KS-2026-041' }, secrets);
  expect(obstacles(found, []).map(({ words }) => words)).toEqual(['KS-2026-041', 'Wilnsdorf']);
  expect(obstacles(found, ['WILNSDORF', 'KS-2026-041']).map(({ words }) => words)).toEqual(['KS-2026-041']);
});
