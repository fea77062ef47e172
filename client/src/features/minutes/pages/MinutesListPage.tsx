import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { LoadMore } from '../../../ui/LoadMore';
import { PageHeader } from '../../../ui/PageHeader';
import { MinutesList } from '../components/MinutesList';
import { minutesListQuery } from '../minutes.queries';

/** All minutes that the reader may see, newest meeting first. */
export function MinutesListPage() {
  const { t } = useTranslation(['minutes', 'app']);
  const query = useInfiniteQuery(minutesListQuery);
  return (
    <>
      <PageHeader title={t('minutes:title')} />
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
