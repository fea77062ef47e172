import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { PageHeader } from '../../../ui/PageHeader';
import { ListOfGroup } from '../../working-groups/components/ListOfGroup';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { AddSource } from '../components/AddSource';
import { SourceItem } from '../components/SourceItem';
import styles from '../components/SourceItem.module.css';
import { sourcesQuery } from '../events.queries';

/** Calendars of others whose dates are shown beside the own ones. */
export function EventSourcesPage() {
  const { t } = useTranslation('events');
  const chosen = useChosenGroup();
  const { group } = chosen;
  const query = useQuery(sourcesQuery(group?.id ?? ''));
  return (
    <>
      <PageHeader
        title={t('sources.title')}
        breadcrumb={[{ label: t('title'), to: paths.events }]}
        summary={t('sources.lead')}
        actions={query.data?.abilities.add && group && <AddSource workingGroupId={group.id} />}
      />
      <ListOfGroup chosen={chosen} query={query} empty={{ title: t('sources.empty'), text: t('sources.emptyText') }}>
        {({ items, abilities }) => (
          <ul className={styles.list}>
            {items.map((source) => (
              <SourceItem key={source.id} source={source} mayChange={abilities.add} />
            ))}
          </ul>
        )}
      </ListOfGroup>
    </>
  );
}
