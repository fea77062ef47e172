import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '../../../api/schema';
import { EmptyState } from '../../../ui/EmptyState';
import { Loaded } from '../../../ui/Loaded';
import { LoadMore } from '../../../ui/LoadMore';
import { Skeleton } from '../../../ui/Skeleton';
import type { When } from '../meetings.queries';
import { MeetingList } from './MeetingList';

type MeetingPagesProps = {
  query: UseInfiniteQueryResult<InfiniteData<components['schemas']['MeetingPage']>>;
  when: When;
  showGroup: boolean;
};

export function MeetingPages({ query, when, showGroup }: MeetingPagesProps) {
  const { t } = useTranslation('meetings');
  const empty = when === 'upcoming' ? 'noneUpcoming' : 'nonePast';
  return (
    <Loaded
      query={query}
      skeleton={<Skeleton rows={4} height="block" />}
      empty={{
        when: ({ pages }) => pages.every(({ items }) => items.length === 0),
        show: (
          <EmptyState title={t(`list.${empty}`)}>
            <p>{t(`list.${empty}Text`)}</p>
          </EmptyState>
        ),
      }}
    >
      {({ pages }) => (
        <>
          <MeetingList meetings={pages.flatMap(({ items }) => items)} showGroup={showGroup} />
          <LoadMore hasMore={query.hasNextPage} busy={query.isFetchingNextPage} onMore={() => query.fetchNextPage()} />
        </>
      )}
    </Loaded>
  );
}
