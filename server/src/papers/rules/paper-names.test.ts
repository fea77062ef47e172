import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainWords } from '../../platform/validation/plain-words.js';
import { folderName, LONGEST_PATH, paperNames } from './paper-names.js';

const FOLDER = folderName({ number: 47, day: '2026-12-03' });
const named = (fileName: string, subject = 'Wärmeplanung', place = 'TOP 3') => ({ place, subject, fileName });

test('a name says where the paper belongs and what it is, in letters that every program knows', () => {
  expect(FOLDER).toBe('47_Sitzung_2026-12-03');
  expect(paperNames(FOLDER, [named('Beispiel.pdf')])).toEqual(['TOP_3_Waermeplanung_Beispiel.pdf']);
  expect(paperNames(FOLDER, [named('Maßnahmen.PPTX', '', 'TOP-4')])).toEqual(['TOP-4_Massnahmen.pptx']);
});

test('what is called alike is numbered, also where capital letters do not count', () => {
  const names = paperNames(
    FOLDER,
    ['Folien.pdf', 'FOLIEN.pdf', 'Folien.PDF', 'Folien.pptx'].map((name) => named(name)),
  );
  expect(names).toEqual([
    'TOP_3_Waermeplanung_Folien.pdf',
    'TOP_3_Waermeplanung_FOLIEN-2.pdf',
    'TOP_3_Waermeplanung_Folien-3.pdf',
    'TOP_3_Waermeplanung_Folien.pptx',
  ]);
});

test.each([
  ['../../etc/passwd', 'TOP_3_etc_passwd'],
  ['a\r\nX-Evil: 1.pdf', 'TOP_3_a_X-Evil_1.pdf'],
  ['👩‍👩‍👧🔥.pdf', 'TOP_3.pdf'],
  ['"; rm -rf ~".pdf', 'TOP_3_rm_-rf.pdf'],
  ['C:\\con.pdf', 'TOP_3_C_con.pdf'],
])('%j becomes %s', (fileName, name) => {
  expect(paperNames(FOLDER, [named(fileName, '')])).toEqual([name]);
});

test('nothing that somebody types makes a name too long, empty, twice or a path', () => {
  const text = fc.string({ unit: 'binary', maxLength: 320 });
  fc.assert(
    fc.property(fc.array(fc.record({ place: text, subject: text, fileName: text }), { maxLength: 12 }), (papers) => {
      const names = paperNames(FOLDER, papers);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(papers.length);
      for (const name of names) {
        expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]*(\.[a-z0-9]{1,10})?$/);
        expect(`${FOLDER}/${name}`.length).toBeLessThanOrEqual(LONGEST_PATH);
      }
    }),
  );
});

test('words end where they end', () => {
  expect(plainWords('Straße – „Über“ 20 °C & CO₂')).toBe('Strasse_Ueber_20_C_CO2');
  expect(plainWords('Entsiegeln, begrünen, verschatten: Schulhöfe')).toBe('Entsiegeln_begruenen_verschatten');
  expect(plainWords('Ö'.repeat(40))).toBe('Oe'.repeat(18));
});
