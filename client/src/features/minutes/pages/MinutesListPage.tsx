import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { FileInput } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { LoadMore } from '../../../ui/LoadMore';
import { PageHeader } from '../../../ui/PageHeader';
import { MinutesList } from '../components/MinutesList';
import { importsQuery } from '../import/minutes-import.queries';
import { minutesListQuery } from '../minutes.queries';

/** All minutes that the reader may see, newest meeting first. */
export function MinutesListPage() {
  const { t } = useTranslation(['minutes', 'app']);
  const query = useInfiniteQuery(minutesListQuery);
  const imports = useQuery(importsQuery);
  return (
    <>
      <PageHeader
        title={t('minutes:title')}
        actions={
          (imports.data?.workingGroups.length ?? 0) > 0 && (
            <LinkButton variant="quiet" to={paths.readMinutes} icon={<FileInput aria-hidden="true" size={20} />}>
              {t('minutes:list.readIn')}
            </LinkButton>
          )
        }
      />
      <Loaded
        query={query}
        empty={{
          when: ({ pages }) => pages.every(({ items }) => items.length === 0),
          show: (
            <EmptyState
              title={t('minutes:list.empty')}
              action={<LinkButton to={paths.meetings}>{t('minutes:list.toMeetings')}</LinkButton>}
            >
              <p>{t('minutes:list.emptyText')}</p>
            </EmptyState>
          ),
        }}
      >
        {({ pages }) => (
          <>
            <MinutesList items={pages.flatMap(({ items }) => items)} />
            <LoadMore
              hasMore={query.hasNextPage}
              busy={query.isFetchingNextPage}
              onMore={() => query.fetchNextPage()}
            />
          </>
        )}
      </Loaded>
    </>
  );
}
