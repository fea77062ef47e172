import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { auditLogQuery } from '../../../features/audit-log/audit-log.queries';
import { AuditTimeline } from '../../../features/audit-log/components/AuditTimeline';
import { membersQuery } from '../../../features/members/members.queries';
import { EmptyState } from '../../../ui/EmptyState';
import { Loaded } from '../../../ui/Loaded';
import { LoadMore } from '../../../ui/LoadMore';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { paths } from '../../paths';

/** The log names people by id; who they are is known to the list of people. */
export function AuditLogPage() {
  const { t } = useTranslation(['audit-log', 'app']);
  const log = useInfiniteQuery(auditLogQuery);
  const members = useQuery(membersQuery);
  const nameOf = (memberId: string) => members.data?.items.find(({ id }) => id === memberId)?.name;
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: t('app:nav.administration'), to: paths.administration }]}
        summary={t('lead')}
      />
      <Loaded
        query={log}
        skeleton={<Skeleton rows={12} />}
        empty={{
          when: ({ pages }) => pages.every(({ items }) => items.length === 0),
          show: (
            <EmptyState title={t('empty')}>
              <p>{t('emptyText')}</p>
            </EmptyState>
          ),
        }}
      >
        {({ pages }) => (
          <>
            <AuditTimeline entries={pages.flatMap(({ items }) => items)} nameOf={nameOf} />
            <LoadMore hasMore={log.hasNextPage} busy={log.isFetchingNextPage} onMore={() => log.fetchNextPage()} />
          </>
        )}
      </Loaded>
    </>
  );
}
