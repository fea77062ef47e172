import { useQuery } from '@tanstack/react-query';
import { Lightbulb } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useAddressState } from '../../../lib/use-address-state';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { SelectField } from '../../../ui/SelectField';
import { Skeleton } from '../../../ui/Skeleton';
import { workingGroupsQuery } from '../../working-groups/working-groups.queries';
import { InsightEntry } from '../components/InsightEntry';
import styles from '../components/InsightEntry.module.css';
import { insightsQuery } from '../insights.queries';

/** "Aus dem Netzwerk": what members brought home, the newest first. */
export function InsightsPage() {
  const { t } = useTranslation('insights');
  const groups = useQuery(workingGroupsQuery);
  const [slug, setSlug] = useAddressState('arbeitskreis');
  const items = groups.data?.items ?? [];
  const group = items.find((one) => one.slug === slug) ?? items[0];
  const query = useQuery(insightsQuery(group?.id ?? ''));
  const capture = query.data?.abilities.capture && (
    <LinkButton variant="primary" icon={<Lightbulb aria-hidden="true" size={20} />} to={paths.captureInsight}>
      {t('capture')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: t('knowledge'), to: paths.knowledge }]}
        summary={t('lead')}
        actions={capture}
      />
      {items.length > 1 && (
        <div className={styles.group}>
          <SelectField
            name="arbeitskreis"
            label={t('group')}
            options={items.map((one) => ({ value: one.slug, label: one.shortName }))}
            value={group?.slug ?? ''}
            onChange={(event) => setSlug(event.target.value)}
          />
        </div>
      )}
      {groups.data && !group ? (
        <EmptyState title={t('noGroup')} />
      ) : (
        <Loaded
          query={query}
          skeleton={<Skeleton rows={4} height="block" />}
          empty={{
            when: (list) => list.items.length === 0,
            show: (
              <EmptyState title={t('empty')}>
                <p>{t('emptyText')}</p>
              </EmptyState>
            ),
          }}
        >
          {(list) => (
            <ul className={styles.list}>
              {list.items.map((insight) => (
                <InsightEntry key={insight.id} insight={insight} />
              ))}
            </ul>
          )}
        </Loaded>
      )}
    </>
  );
}
