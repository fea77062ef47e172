import { useInfiniteQuery } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { LoadMore } from '../../../ui/LoadMore';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { StatusMessage } from '../../../ui/StatusMessage';
import { OfGroup } from '../../working-groups/components/OfGroup';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { ArticleEntry } from '../components/ArticleEntry';
import { ArticleFilters } from '../components/ArticleFilters';
import { type ArticleView, articlesQuery } from '../knowledge.queries';
import { useArticleFilter } from '../use-article-filter';
import styles from './KnowledgePage.module.css';

/** "Wissenssammlung": answers, examples and documents to take over. */
export function KnowledgePage() {
  const { t } = useTranslation('knowledge');
  const chosen = useChosenGroup();
  const { group } = chosen;
  const filter = useArticleFilter();
  const narrowing = { ...filter.narrowing, query: useDeferredValue(filter.narrowing.query).trim() };
  const query = useInfiniteQuery(articlesQuery(group?.id ?? '', filter.view, narrowing));
  const first = query.data?.pages[0];
  const count = first?.counts[filter.view];
  const write = first?.abilities.write && (
    <LinkButton to={paths.writeArticle} variant="primary" icon={<PenLine aria-hidden="true" size={20} />}>
      {t('write.open')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: t('inquiries'), to: paths.inquiries }]}
        summary={t('lead')}
        actions={write}
      />
      <OfGroup chosen={chosen}>
        <ArticleFilters filter={filter} page={first} />
        <StatusMessage>{count !== undefined && count > 0 && t('found', { count })}</StatusMessage>
        <Loaded
          query={query}
          skeleton={<Skeleton rows={5} height="block" />}
          empty={{
            when: ({ pages }) => pages.every(({ items }) => items.length === 0),
            show: <Nothing isNarrowed={filter.isNarrowed} view={filter.view} />,
          }}
        >
          {({ pages }) => (
            <>
              <h2 className={styles.heading}>{t(`views.${filter.view}`)}</h2>
              <ul className={styles.list}>
                {pages
                  .flatMap(({ items }) => items)
                  .map((article) => (
                    <ArticleEntry key={article.id} article={article} />
                  ))}
              </ul>
              <LoadMore
                hasMore={query.hasNextPage}
                busy={query.isFetchingNextPage}
                onMore={() => query.fetchNextPage()}
              />
            </>
          )}
        </Loaded>
      </OfGroup>
    </>
  );
}

function Nothing({ isNarrowed, view }: { isNarrowed: boolean; view: ArticleView }) {
  const { t } = useTranslation('knowledge');
  const reason = isNarrowed ? 'filtered' : view;
  return (
    <EmptyState
      title={t(`empty.${reason}`)}
      action={isNarrowed && <LinkButton to={paths.knowledge}>{t('filter.reset')}</LinkButton>}
    >
      <p>{t(`emptyText.${reason}`)}</p>
    </EmptyState>
  );
}
