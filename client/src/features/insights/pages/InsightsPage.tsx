import { useQuery } from '@tanstack/react-query';
import { Lightbulb } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { LinkButton } from '../../../ui/LinkButton';
import { PageHeader } from '../../../ui/PageHeader';
import { ListOfGroup } from '../../working-groups/components/ListOfGroup';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { InsightEntry } from '../components/InsightEntry';
import styles from '../components/InsightEntry.module.css';
import { insightsQuery } from '../insights.queries';

/** "Aus dem Netzwerk": what members brought home, the newest first. */
export function InsightsPage() {
  const { t } = useTranslation('insights');
  const chosen = useChosenGroup();
  const { group } = chosen;
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
        breadcrumb={[{ label: t('inquiries'), to: paths.inquiries }]}
        summary={t('lead')}
        actions={capture}
      />
      <ListOfGroup chosen={chosen} query={query} empty={{ title: t('empty'), text: t('emptyText') }}>
        {(list) => (
          <ul className={styles.list}>
            {list.items.map((insight) => (
              <InsightEntry key={insight.id} insight={insight} />
            ))}
          </ul>
        )}
      </ListOfGroup>
    </>
  );
}
