import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { EmptyState } from '../../../ui/EmptyState';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { GroupChoice } from '../../working-groups/components/GroupChoice';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { AddSource } from '../components/AddSource';
import { SourceItem } from '../components/SourceItem';
import styles from '../components/SourceItem.module.css';
import { sourcesQuery } from '../events.queries';

/** Calendars of others whose dates are shown beside the own ones. */
export function EventSourcesPage() {
  const { t } = useTranslation('events');
  const chosen = useChosenGroup();
  const { group, isWithoutGroup } = chosen;
  const query = useQuery(sourcesQuery(group?.id ?? ''));
  return (
    <>
      <PageHeader
        title={t('sources.title')}
        breadcrumb={[{ label: t('title'), to: paths.events }]}
        summary={t('sources.lead')}
        actions={query.data?.abilities.add && group && <AddSource workingGroupId={group.id} />}
      />
      <GroupChoice label={t('group')} chosen={chosen} />
      {isWithoutGroup ? (
        <EmptyState title={t('noGroup')} />
      ) : (
        <Loaded
          query={query}
          skeleton={<Skeleton rows={3} />}
          empty={{
            when: ({ items }) => items.length === 0,
            show: (
              <EmptyState title={t('sources.empty')}>
                <p>{t('sources.emptyText')}</p>
              </EmptyState>
            ),
          }}
        >
          {({ items, abilities }) => (
            <ul className={styles.list}>
              {items.map((source) => (
                <SourceItem key={source.id} source={source} mayChange={abilities.add} />
              ))}
            </ul>
          )}
        </Loaded>
      )}
    </>
  );
}
