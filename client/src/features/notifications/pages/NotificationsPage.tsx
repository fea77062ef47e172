import { useInfiniteQuery } from '@tanstack/react-query';
import { CheckCheck, Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { LoadMore } from '../../../ui/LoadMore';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { NotificationEntry } from '../components/NotificationEntry';
import { notificationsQuery, useReadAll } from '../notifications.queries';
import styles from './NotificationsPage.module.css';

/** What happened, the newest first. */
export function NotificationsPage() {
  const { t } = useTranslation('notifications');
  const query = useInfiniteQuery(notificationsQuery);
  const readAll = useReadAll();
  const unread = query.data?.pages[0]?.unread ?? 0;
  return (
    <>
      <PageHeader
        title={t('title')}
        summary={t('lead')}
        actions={
          <>
            {unread > 0 && (
              <Button
                icon={<CheckCheck aria-hidden="true" size={20} />}
                busy={readAll.isPending}
                onClick={() => readAll.mutate(undefined)}
              >
                {t('readAll')}
              </Button>
            )}
            <LinkButton
              variant="quiet"
              to={paths.notificationPreferences}
              icon={<Settings aria-hidden="true" size={20} />}
            >
              {t('settings')}
            </LinkButton>
          </>
        }
      />
      <Loaded
        query={query}
        skeleton={<Skeleton rows={8} />}
        empty={{
          when: ({ pages }) => pages.every(({ items }) => items.length === 0),
          show: (
            <EmptyState title={t('empty')}>
              <p>{t('emptyText')}</p>
            </EmptyState>
          ),
        }}
      >
        {({ pages }) => (
          <div className={styles.frame}>
            <ul className={styles.list} aria-label={t('list')}>
              {pages
                .flatMap(({ items }) => items)
                .map((notification) => (
                  <NotificationEntry key={notification.id} notification={notification} />
                ))}
            </ul>
            <LoadMore
              hasMore={query.hasNextPage}
              busy={query.isFetchingNextPage}
              onMore={() => query.fetchNextPage()}
            />
          </div>
        )}
      </Loaded>
    </>
  );
}
