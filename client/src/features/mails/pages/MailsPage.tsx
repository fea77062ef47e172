import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { type Column, DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { Loaded } from '../../../ui/Loaded';
import { LoadMore } from '../../../ui/LoadMore';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { MailStateBadge } from '../components/MailStateBadge';
import { type MailSummary, mailsQuery } from '../mails.queries';
import styles from './MailsPage.module.css';

/** What the portal writes to people, and whether it arrived. */
export function MailsPage() {
  const { t } = useTranslation(['mails', 'app']);
  const query = useInfiniteQuery(mailsQuery);
  return (
    <>
      <PageHeader
        title={t('list.title')}
        breadcrumb={[{ label: t('app:nav.administration'), to: paths.administration }]}
      />
      <Loaded
        query={query}
        skeleton={<Skeleton rows={8} />}
        empty={{
          when: ({ pages }) => pages.every(({ items }) => items.length === 0),
          show: (
            <EmptyState title={t('list.empty')}>
              <p>{t('list.emptyText')}</p>
            </EmptyState>
          ),
        }}
      >
        {({ pages }) => (
          <div className={styles.list}>
            <MailTable mails={pages.flatMap(({ items }) => items)} />
            <LoadMore
              hasMore={query.hasNextPage}
              busy={query.isFetchingNextPage}
              onMore={() => query.fetchNextPage()}
            />
          </div>
        )}
      </Loaded>
    </>
  );
}

function MailTable({ mails }: { mails: MailSummary[] }) {
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
    { key: 'state', header: t('list.state'), cell: ({ state }) => <MailStateBadge state={state} /> },
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
