import { expect, it } from '@jest/globals';
import { byDue, grantReport } from './grant-report.js';

const today = '2026-11-22';
const report = (reportDueOn: string | null, reportedOn: string | null = null) =>
  grantReport({ reportDueOn, reportedOn }, today);

it('knows what is due, late and done', () => {
  expect([report(null), report('2027-06-30'), report('2027-02-20'), report(today)]).toEqual([
    'none',
    'open',
    'soon',
    'soon',
  ]);
  expect([report('2026-11-21'), report('2026-11-21', '2026-11-20'), report(null, today)]).toEqual([
    'overdue',
    'done',
    'done',
  ]);
});

it('puts what is to be accounted for next first', () => {
  const grant = (id: string, endsOn: string, reportDueOn: string | null, reportedOn: string | null = null) => ({
    ...{ id, endsOn, reportDueOn, reportedOn },
  });
  const sorted = byDue([
    grant('done', '2024-12-31', '2025-06-30', '2025-06-01'),
    grant('later', '2027-12-31', '2028-12-31'),
    grant('next', '2026-06-30', '2026-12-31'),
    grant('without a day', '2027-03-31', null),
  ]);
  expect(sorted.map(({ id }) => id)).toEqual(['next', 'without a day', 'later', 'done']);
});
