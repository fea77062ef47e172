import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPiece } from '../testing/render';
import { DateBlock } from './DateBlock';
import { PageHeader } from './PageHeader';

it('names the page, the tab and the way here', () => {
  const breadcrumb = [{ label: 'Sitzungen', to: '/sitzungen' }];
  renderPiece(<PageHeader title="47. Sitzung" breadcrumb={breadcrumb} />);
  expect(screen.getByRole('heading', { level: 1, name: '47. Sitzung' })).toBeTruthy();
  expect(document.title).toBe('47. Sitzung · Sitzungen · Klimaportal');
  expect(screen.getByRole('navigation', { name: 'Sie sind hier' }).textContent).toBe('StartSitzungen');
});

it('leaves the way here out on the start page alone', () => {
  renderPiece(<PageHeader title="Guten Tag, Hanna" tabTitle="Start" breadcrumb={null} />);
  expect(document.title).toBe('Start · Klimaportal');
  expect(screen.queryByRole('navigation')).toBeNull();
});

it('says a date in full to those who do not see the sheet', () => {
  renderPiece(<DateBlock start="2026-12-03T08:30:00Z" end="2026-12-03T11:30:00Z" size="large" />);
  expect(screen.getByText('Donnerstag, 3. Dezember 2026')).toBeTruthy();
  expect(screen.getByText('9:30–\u206012:30 Uhr')).toBeTruthy();
});
