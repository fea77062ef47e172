import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { paths } from '../../../app/paths';
import { EmptyState } from '../../../ui/EmptyState';
import { ExportMenu } from '../../../ui/ExportMenu';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { LoadMore } from '../../../ui/LoadMore';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { workingGroupsQuery } from '../../working-groups/working-groups.queries';
import { TalkFilters } from '../components/TalkFilters';
import { TalkList } from '../components/TalkList';
import { TalkPlaces } from '../components/TalkPlaces';
import { talksQuery } from '../talks.queries';

const withFiles = 'vorhanden';

/** Every talk of the reader's groups, year by year. */
export function TalksPage() {
  const { t } = useTranslation('talks');
  const [search, setSearch] = useSearchParams();
  const groups = useQuery(workingGroupsQuery).data?.items ?? [];
  const groupId = groups.find(({ slug }) => slug === search.get('arbeitskreis'))?.id;
  const hasSlides = search.get('dateien') === withFiles;
  const isFiltered = hasSlides || groupId !== undefined;
  const query = useInfiniteQuery(talksQuery({ workingGroupId: groupId, hasSlides }));

  const choose = (name: string, value: string | undefined) =>
    setSearch(
      (current) => {
        const next = new URLSearchParams(current);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );

  const nothing = isFiltered ? (
    <EmptyState
      title={t('list.emptyFiltered')}
      action={<LinkButton to={paths.talks}>{t('list.showAll')}</LinkButton>}
    />
  ) : (
    <EmptyState title={t('list.empty')} action={<LinkButton to={paths.meetings}>{t('list.toMeetings')}</LinkButton>}>
      <p>{t('list.emptyText')}</p>
    </EmptyState>
  );

  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <ExportMenu path="/api/exports/talks" filter={{ workingGroupId: groupId, hasSlides }} />
            <TalkPlaces />
          </>
        }
      />
      <TalkFilters
        groups={groups}
        groupId={groupId}
        hasSlides={hasSlides}
        onGroup={(slug) => choose('arbeitskreis', slug)}
        onSlides={(only) => choose('dateien', only ? withFiles : undefined)}
      />
      <Loaded
        query={query}
        skeleton={<Skeleton rows={5} height="block" />}
        empty={{ when: ({ pages }) => pages.every(({ items }) => items.length === 0), show: nothing }}
      >
        {({ pages }) => (
          <>
            <TalkList talks={pages.flatMap(({ items }) => items)} />
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
