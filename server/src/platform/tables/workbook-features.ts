import type { Feature, Image } from 'write-excel-file/node';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", "''");

/** A: 0, Z: 25, AA: 26. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** Which cells of a sheet are its table; null where a sheet is only read. */
export type FilteredSheet = { name: string; columns: number; rows: number } | null;

/** Filters on the first row, which also comes again on every printed page; wide sheets are printed to fit the width. */
export function tableFeatures(sheets: readonly FilteredSheet[]): Feature<Image['content']> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (!sheet) return content;
            const reach = `A1:${columnLetters(sheet.columns - 1)}${sheet.rows + 1}`;
            return content
              .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
              .replace('</sheetData>', `</sheetData><autoFilter ref="${reach}"/>`)
              .replace('<pageSetup ', '<pageSetup fitToHeight="0" ');
          },
        },
        'xl/workbook.xml': {
          transform: (content) =>
            content.replace('<definedNames/>', `<definedNames>${sheets.map(repeatedHead).join('')}</definedNames>`),
        },
      },
    },
  };
}

const repeatedHead = (sheet: FilteredSheet, index: number): string =>
  sheet
    ? `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escaped(sheet.name)}'!$1:$1</definedName>`
    : '';
