import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { type Column, DataTable } from '../../../ui/DataTable';
import type { MailSummary } from '../mails.queries';
import { MailFate } from './MailFate';
import styles from './MailTable.module.css';

export function MailTable({ mails }: { mails: MailSummary[] }) {
  const { t } = useTranslation('mails');
  const dates = useDates();
  const columns: Column<MailSummary>[] = [
    {
      key: 'subject',
      header: t('list.subject'),
      isRowHeader: true,
      cell: ({ id, subject }) => <Link to={paths.mail(id)}>{subject}</Link>,
    },
    {
      key: 'recipient',
      header: t('list.recipient'),
      cell: ({ recipient }) => <span className={styles.address}>{recipient}</span>,
    },
    { key: 'createdAt', header: t('list.createdAt'), cell: ({ createdAt }) => dates.dayAndTime(createdAt) },
    { key: 'state', header: t('list.state'), cell: (mail) => <MailFate mail={mail} /> },
  ];
  return (
    <>
      {mails.some(({ state }) => state === 'caught') && (
        <Alert title={t('caughtTitle')}>
          <p>{t('caughtText')}</p>
        </Alert>
      )}
      <DataTable caption={t('list.caption')} columns={columns} rows={mails} rowKey={({ id }) => id} />
    </>
  );
}
