import { useQuery } from '@tanstack/react-query';
import { Lightbulb } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { GroupChoice } from '../../working-groups/components/GroupChoice';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { InsightEntry } from '../components/InsightEntry';
import styles from '../components/InsightEntry.module.css';
import { insightsQuery } from '../insights.queries';

/** "Aus dem Netzwerk": what members brought home, the newest first. */
export function InsightsPage() {
  const { t } = useTranslation('insights');
  const chosen = useChosenGroup();
  const { group, isWithoutGroup } = chosen;
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
      <GroupChoice label={t('group')} chosen={chosen} />
      {isWithoutGroup ? (
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
