import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { LoadMore } from '../../../ui/LoadMore';
import { StatusMessage } from '../../../ui/StatusMessage';
import type { InquiryPage } from '../inquiries.queries';
import type { InquiryFilterState } from '../use-inquiry-filter';
import { InquiryFilters } from './InquiryFilters';
import { InquiryList } from './InquiryList';
import styles from './InquiryRegister.module.css';

type Query = UseInfiniteQueryResult<{ pages: InquiryPage[] }>;
const mostCounted = 1000;

/** The inquiries that the filter in the address shows. */
export function InquiryRegister({ filter, query }: { filter: InquiryFilterState; query: Query }) {
  const { t } = useTranslation('inquiries');
  const page = query.data?.pages[0];
  const count = page?.counts[filter.state];
  return (
    <div className={styles.register}>
      <InquiryFilters filter={filter} page={page} />
      <StatusMessage>
        {count !== undefined && (count < mostCounted ? t('filter.found', { count }) : t('filter.foundMany'))}
      </StatusMessage>
      <Loaded
        query={query}
        empty={{
          when: ({ pages }) => pages.every(({ items }) => items.length === 0),
          show: <NoInquiries filter={filter} />,
        }}
      >
        {({ pages }) => (
          <>
            <InquiryList inquiries={pages.flatMap(({ items }) => items)} />
            <LoadMore
              hasMore={query.hasNextPage}
              busy={query.isFetchingNextPage}
              onMore={() => query.fetchNextPage()}
            />
          </>
        )}
      </Loaded>
    </div>
  );
}

function NoInquiries({ filter: { isNarrowed, state, reset, setState } }: { filter: InquiryFilterState }) {
  const { t } = useTranslation('inquiries');
  if (isNarrowed) {
    return (
      <EmptyState title={t('empty.filtered')} action={<Button onClick={reset}>{t('filter.reset')}</Button>}>
        <p>{t('empty.filteredText')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        state === 'all' ? (
          <LinkButton to={paths.askQuestion}>{t('ask')}</LinkButton>
        ) : (
          <Button onClick={() => setState('all')}>{t('empty.showAll')}</Button>
        )
      }
    >
      <p>{t('empty.text')}</p>
    </EmptyState>
  );
}
