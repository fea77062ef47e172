import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { auditLogQuery, auditTableAddress } from '../../../features/audit-log/audit-log.queries';
import { AuditFilters } from '../../../features/audit-log/components/AuditFilters';
import { AuditTimeline } from '../../../features/audit-log/components/AuditTimeline';
import { ChainCheck } from '../../../features/audit-log/components/ChainCheck';
import { useAuditFilter } from '../../../features/audit-log/use-audit-filter';
import { membersQuery } from '../../../features/members/members.queries';
import { municipalitiesQuery } from '../../../features/municipalities/municipalities.queries';
import { buttonClass } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Loaded } from '../../../ui/Loaded';
import { LoadMore } from '../../../ui/LoadMore';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { paths } from '../../paths';

/** The log names people and municipalities by id; who they are is known to their lists. */
export function AuditLogPage() {
  const { t } = useTranslation(['audit-log', 'app']);
  const filter = useAuditFilter();
  const log = useInfiniteQuery(auditLogQuery(filter.narrowing));
  const members = useQuery(membersQuery);
  const municipalities = useQuery(municipalitiesQuery);
  const known = [...(members.data?.items ?? []), ...(municipalities.data?.items ?? [])];
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id);
  const words = filter.isNarrowed ? (['noMatch', 'noMatchText'] as const) : (['empty', 'emptyText'] as const);
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: t('app:nav.administration'), to: paths.administration }]}
        summary={t('lead')}
        actions={
          <a className={buttonClass({})} href={auditTableAddress(filter.narrowing)} download>
            <Download aria-hidden="true" size={20} />
            <span className="kern-label">{t('download')}</span>
          </a>
        }
      />
      <ChainCheck />
      <AuditFilters filter={filter} />
      <Loaded
        query={log}
        skeleton={<Skeleton rows={12} />}
        empty={{
          when: ({ pages }) => pages.every(({ items }) => items.length === 0),
          show: (
            <EmptyState title={t(words[0])}>
              <p>{t(words[1])}</p>
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
