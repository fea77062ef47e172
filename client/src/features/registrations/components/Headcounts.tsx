import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { DataTable } from '../../../ui/DataTable';
import type { RegistrationList } from '../registrations.queries';
import styles from './places.module.css';

type HeadcountsProps = { forgottenAt: string; headcounts: RegistrationList['headcounts'] };

/** What stays when the names are gone. */
export function Headcounts({ forgottenAt, headcounts }: HeadcountsProps) {
  const { t } = useTranslation('registrations');
  const dates = useDates();
  const sum = (count: 'registered' | 'attended') => headcounts.reduce((all, one) => all + one[count], 0);
  const rows = [
    ...headcounts.map(({ municipality, ...counts }) => ({
      ...counts,
      id: municipality?.id ?? 'elsewhere',
      name: municipality?.name ?? t('list.elsewhere'),
    })),
    { id: 'total', name: t('forgotten.total'), registered: sum('registered'), attended: sum('attended') },
  ];
  return (
    <div className={styles.page}>
      <Alert title={t('forgotten.title')}>
        <p>{t('forgotten.text', { day: dates.day(forgottenAt) })}</p>
      </Alert>
      <DataTable
        caption={t('forgotten.table')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: t('forgotten.municipality'), isRowHeader: true, cell: ({ name }) => name },
          { key: 'registered', header: t('forgotten.registered'), align: 'end', cell: ({ registered }) => registered },
          { key: 'attended', header: t('forgotten.attended'), align: 'end', cell: ({ attended }) => attended },
        ]}
      />
    </div>
  );
}
