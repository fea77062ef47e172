import { expect, test } from '@jest/globals';
import { contentsFile, type Entry } from './contents-file.js';

const slides: Entry = {
  section: 'TOP 3 Wärmeplanung',
  title: 'Folien.pdf',
  by: 'Dr. Ute Beispiel',
  rights: '© Institut für Wärme, alle Rechte vorbehalten, nur für Mitglieder',
  name: 'TOP-3_Waermeplanung_Folien.pdf',
  fate: 'whole',
};
const archive = (entries: Entry[]) =>
  contentsFile({
    heading: 'Unterlagen der 47. Sitzung',
    group: 'Arbeitskreis',
    day: '3. Dezember 2026',
    madeOn: '22. November 2026',
    entries,
  });

test('the table of contents says what lies there, whose it is and what is missing', () => {
  const text = archive([slides, { ...slides, title: 'Alt.pdf', fate: 'left_out' }]);
  expect(text).toContain('TOP 3 Wärmeplanung\r\n- Folien.pdf (Dr. Ute Beispiel)\r\n    Datei: TOP-3_Waermeplanung');
  expect(text).toContain('    © Institut für Wärme, alle Rechte vorbehalten, nur für Mitglieder\r\n');
  expect(text).toMatch(/- Alt\.pdf \(Dr\. Ute Beispiel\)\r\n {4}©[^\n]*\r\n {4}Nicht enthalten/);
});

test('a title of two lines is one line', () => {
  const text = archive([{ ...slides, title: 'Folien\r\nTOP 9 Erfundenes\u2028x' }]);
  expect(text).toContain('- Folien TOP 9 Erfundenes x (Dr. Ute Beispiel)\r\n');
});

test('where there is nothing, it says so', () => {
  expect(archive([])).toContain('noch keine Unterlagen');
});
