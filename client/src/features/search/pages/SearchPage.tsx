import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Alert } from '../../../ui/Alert';
import { EmptyState } from '../../../ui/EmptyState';
import { Loaded } from '../../../ui/Loaded';
import { LoadMore } from '../../../ui/LoadMore';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { StatusMessage } from '../../../ui/StatusMessage';
import { keyOf } from '../by-kind';
import { Facets } from '../components/Facets';
import { HitItem } from '../components/HitItem';
import { NoHits } from '../components/NoHits';
import { SearchForm } from '../components/SearchForm';
import { type SearchResult, searchQuery, shortest } from '../search.queries';
import { facetNames, filterFrom, parameterOf } from '../search-address';
import styles from './SearchPage.module.css';

/** All hits, to be narrowed down; the address can be mailed, and finds what its reader may see. */
export function SearchPage() {
  const { t } = useTranslation('search');
  const [search, setSearch] = useSearchParams();
  const filter = filterFrom(search);
  const { q: words } = filter;
  const query = useInfiniteQuery(searchQuery(filter));
  const isFiltered = facetNames.some((name) => search.has(parameterOf[name]));
  const [first] = query.data?.pages ?? [];

  const change = (typed: string) =>
    setSearch(
      (current) => {
        const next = new URLSearchParams(current);
        next.set('q', typed.trim());
        return next;
      },
      { replace: true },
    );

  return (
    <>
      <PageHeader title={t('title')} tabTitle={words ? t('tabTitle', { words }) : t('title')} />
      <SearchForm words={words} onSearch={change} />
      {words.length < shortest ? (
        <EmptyState title={t('start')}>
          <p>{t('startText')}</p>
        </EmptyState>
      ) : (
        <Loaded query={query} skeleton={<Skeleton rows={6} height="block" />}>
          {({ pages }) => (
            <div className={styles.page}>
              {first && <Facets facets={first.facets} />}
              <div className={styles.results}>
                {first && <Count result={first} isSettled={!query.isPlaceholderData} />}
                {first?.corrections.map((correction) => (
                  <Alert key={correction.typed} title={t('corrected', correction)} />
                ))}
                {first?.items.length === 0 ? (
                  <NoHits words={words} isFiltered={isFiltered} />
                ) : (
                  <ol className={styles.hits}>
                    {pages
                      .flatMap(({ items }) => items)
                      .map((hit) => (
                        <HitItem key={keyOf(hit)} hit={hit} words={words} />
                      ))}
                  </ol>
                )}
                <LoadMore
                  hasMore={query.hasNextPage}
                  busy={query.isFetchingNextPage}
                  onMore={() => query.fetchNextPage()}
                />
              </div>
            </div>
          )}
        </Loaded>
      )}
    </>
  );
}

/** Said to everybody who does not see the list grow. */
function Count({ result: { total }, isSettled }: { result: SearchResult; isSettled: boolean }) {
  const { t } = useTranslation('search');
  const { count, isCapped } = total;
  if (!isSettled) return <StatusMessage>{t('searching')}</StatusMessage>;
  return <StatusMessage>{isCapped ? t('countCapped', { count }) : t('count', { count })}</StatusMessage>;
}
