import { expect, it } from '@jest/globals';
import { reportCell } from './report-cell';

it('says cells as the documents do', () => {
  expect(reportCell('2026-12-01', 'day')).toBe('01.12.2026');
  expect(reportCell(1234.5, 'number')).toBe('1.234,5');
  expect(reportCell(false, 'yes_no')).toBe('nein');
  expect(reportCell(null, 'day')).toBe('');
  expect(reportCell('2026-12-01', 'text')).toBe('2026-12-01');
});
