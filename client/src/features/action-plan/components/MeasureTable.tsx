import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { toLocalDate } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import { type Column, DataTable } from '../../../ui/DataTable';
import type { MeasureList, MeasureStanding } from '../action-plan.queries';
import { useNames } from '../use-names';
import styles from './MeasureTable.module.css';
import { StatusBadge } from './StatusBadge';

/** The answers that the Kreistag asks for, one row per measure; prints. */
export function MeasureTable({ plan, list }: { plan: string; list: MeasureList }) {
  const { t } = useTranslation('action-plan');
  const dates = useDates();
  const names = useNames();
  const columns: Column<MeasureStanding>[] = [
    {
      key: 'title',
      header: t('table.title'),
      isRowHeader: true,
      cell: ({ id, code, title }) => (
        <Link to={paths.measure(id)} className={styles.words}>
          {code} {title}
        </Link>
      ),
    },
    {
      key: 'leads',
      header: t('table.leads'),
      cell: ({ leads, office }) => <Words>{[names(leads), office].filter(Boolean).join(', ')}</Words>,
    },
    { key: 'status', header: t('table.status'), cell: ({ status }) => <StatusBadge status={status} /> },
    {
      key: 'endsOn',
      header: t('table.endsOn'),
      cell: ({ endsOn }) => (endsOn ? dates.numericDay(endsOn) : t('table.noEnd')),
    },
    { key: 'next', header: t('table.next'), cell: ({ nextMilestone }) => <Words>{nextMilestone?.title ?? '–'}</Words> },
    { key: 'text', header: t('table.text'), cell: ({ statusText }) => <Words>{statusText || '–'}</Words> },
    {
      key: 'confirmed',
      header: t('table.confirmed'),
      cell: ({ confirmedAt }) => dates.numericDay(toLocalDate(confirmedAt)),
    },
  ];
  return (
    <div className={styles.table}>
      <DataTable
        caption={t('table.caption', { plan, day: dates.calendarDay(list.day) })}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
      />
    </div>
  );
}

const Words = ({ children }: { children: string }) => <span className={styles.words}>{children}</span>;
