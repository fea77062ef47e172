import { AlignmentType, type ILevelsOptions, type IPropertiesOptions, LevelFormat, LineRuleType } from 'docx';

export const GREEN = '17573B';
export const QUIET = '4C5C52';
const FONT = 'Calibri';
const LEVELS = 9;
/** References of the two kinds of lists. */
export const [BULLETS, NUMBERS] = ['bullets', 'numbers'];

const heading = (size: number, before: number, color: string) => ({
  run: { font: FONT, size, bold: true, color },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

/** The styles that Word itself knows, so that its outline, its lists and a screen reader find them. */
export const wordStyles = (language: string): IPropertiesOptions['styles'] => ({
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: language } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FONT, size: 44, bold: true, color: GREEN },
      paragraph: { spacing: { before: 120, after: 120 } },
    },
    heading1: heading(28, 360, GREEN),
    heading2: heading(24, 240, '1C2621'),
    heading3: heading(22, 200, QUIET),
    hyperlink: { run: { color: GREEN, underline: {} } },
  },
  paragraphStyles: [
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { size: 26 } },
    { id: 'ListBullet', name: 'List Bullet', basedOn: 'Normal', quickFormat: true },
    { id: 'ListNumber', name: 'List Number', basedOn: 'Normal', quickFormat: true },
  ],
});

const level = (at: number, format: ILevelsOptions['format'], text: string): ILevelsOptions => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360 * (at + 1), hanging: 360 } } },
});

export const wordNumbering: IPropertiesOptions['numbering'] = {
  config: [
    {
      reference: BULLETS,
      levels: Array.from({ length: LEVELS }, (_, at) => level(at, LevelFormat.BULLET, at % 2 === 0 ? '•' : '–')),
    },
    {
      reference: NUMBERS,
      levels: Array.from({ length: LEVELS }, (_, at) => level(at, LevelFormat.DECIMAL, `%${at + 1}.`)),
    },
  ],
};

const line = (place: string, color: string) => `<w:${place} w:val="single" w:sz="4" w:space="0" w:color="${color}"/>`;

/** docx makes no styles of tables: this one is Word's own "Table Grid", whose first row is a heading. */
export const WORD_TABLE_STYLES = `<?xml version="1.0" encoding="UTF-8"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:qFormat/>
<w:tblPr><w:tblBorders>${line('bottom', QUIET)}${line('insideH', 'C9D6CD')}</w:tblBorders>
<w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="${QUIET}"/></w:rPr><w:tcPr><w:tcBorders>${line('bottom', GREEN)}</w:tcBorders></w:tcPr></w:tblStylePr>
</w:style></w:styles>`;
