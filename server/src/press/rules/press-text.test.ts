import { expect, test } from '@jest/globals';
import { localText, masterText } from './press-text.js';

const written = {
  text: '{{ort}}. Am {{datum}} sind {{anzahl}} Gebäude dunkel.\n\n{{zitat1}}\n\nIn {{kommune}}: {{objekte|viele Gebäude}}. {{gruss}}',
  background: 'Seit 2019 in {{kommune}}.',
};
const facts = {
  shared: { datum: '20. März 2027', anzahl: '37' },
  local: { h: { objekte: 'Wilhelmsburg' } },
};
const meaning = { facts, quotes: [], reader: 'press' as const };
const hilchenbach = { id: 'h', name: 'Hilchenbach' };
const nothing = { values: {}, text: null };

test('the master speaks of the region and says what is missing', () => {
  expect(masterText(written, meaning)).toEqual({
    text: 'Siegen-Wittgenstein. Am 20. März 2027 sind 37 Gebäude dunkel.\n\n[zitat1]\n\nIn Siegen-Wittgenstein: viele Gebäude. [gruss]',
    background: 'Seit 2019 in Siegen-Wittgenstein.',
    missing: ['zitat1', 'gruss'],
  });
});

test('a municipality gets its name, its sites and its own values', () => {
  const own = { values: { gruss: 'Bis *bald*', Zitat1: '' }, text: null };
  const quotes = [{ position: 1, speakerFunction: 'Landrat', speakerName: '', text: '', state: 'declined' as const }];
  expect(localText(written, hilchenbach, own, { ...meaning, quotes }).text).toBe(
    'Hilchenbach. Am 20. März 2027 sind 37 Gebäude dunkel.\n\n\\[Zitat Landrat – nicht freigegeben\\]\n\nIn Hilchenbach: Wilhelmsburg. Bis \\*bald\\*',
  );
});

test('own words replace the master, and may use the same placeholders', () => {
  const own = { values: {}, text: 'Wir in {{kommune}} machen am {{datum}} mit.' };
  expect(localText(written, hilchenbach, own, meaning)).toMatchObject({
    text: 'Wir in Hilchenbach machen am 20. März 2027 mit.',
    missing: [],
  });
  expect(localText(written, hilchenbach, nothing, meaning).missing).toEqual(['zitat1', 'gruss']);
});
