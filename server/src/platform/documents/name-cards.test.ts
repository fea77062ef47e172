import { expect, test } from '@jest/globals';
import { DocumentPress } from './document-press.js';

const press = new DocumentPress();
const asText = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const cards = (...names: string[]) => ({
  language: 'de',
  title: 'Namensschilder',
  occasion: 'Exkursion: Nahwärme im Dorf',
  cards: names.map((name) => ({ name, below: 'Stadt Hilchenbach' })),
});

test('ten stand on a page of an accessible PDF', async () => {
  const pdf = asText(await press.nameCards(cards(...Array.from({ length: 11 }, (_, index) => `Gast ${index}`))));
  expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
});

test.each([
  '#set page(fill: red)',
  '"]) #panic()',
  '🧑‍🌾',
  'A'.repeat(300),
  'Wärmeplanungs'.repeat(20),
  '漢字',
  '',
  '\r\n\0',
])('the name %j is text and stays on its card', async (name) => {
  const pdf = asText(await press.nameCards(cards(name, 'Danach')));
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
