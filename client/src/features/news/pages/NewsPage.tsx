import { useQuery } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { GroupChoice } from '../../working-groups/components/GroupChoice';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { NewsDialog } from '../components/NewsDialog';
import { NewsEntry } from '../components/NewsEntry';
import styles from '../components/NewsEntry.module.css';
import { newsQuery } from '../news.queries';

/** News for the public site, the newest first. */
export function NewsPage() {
  const { t } = useTranslation('news');
  const chosen = useChosenGroup();
  const { group } = chosen;
  const [isOpen, setOpen] = useState(false);
  const query = useQuery(newsQuery(group?.id ?? ''));
  const write = query.data?.abilities.write && (
    <Button variant="primary" icon={<PenLine aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
      {t('write')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: t('publicity'), to: paths.publicity }]}
        summary={t('lead')}
        actions={write}
      />
      <GroupChoice label={t('group')} chosen={chosen} />
      {chosen.isWithoutGroup ? (
        <EmptyState title={t('noGroup')} />
      ) : (
        <Loaded
          query={query}
          skeleton={<Skeleton rows={4} height="block" />}
          empty={{
            when: ({ items }) => items.length === 0,
            show: (
              <EmptyState title={t('empty')}>
                <p>{t('emptyText')}</p>
              </EmptyState>
            ),
          }}
        >
          {({ items }) => (
            <ul className={styles.list}>
              {items.map((item) => (
                <NewsEntry key={item.id} item={item} />
              ))}
            </ul>
          )}
        </Loaded>
      )}
      {isOpen && group && <NewsDialog workingGroupId={group.id} onClose={() => setOpen(false)} />}
    </>
  );
}
