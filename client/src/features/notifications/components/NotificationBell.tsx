import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Bell } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { unreadQuery } from '../unread.queries';
import styles from './NotificationBell.module.css';

/** In the head of every page: how much is new, as it happens. */
export function NotificationBell() {
  const { t } = useTranslation('app');
  const queries = useQueryClient();
  const unread = useQuery({ ...unreadQuery, enabled: false }).data?.unread ?? 0;
  const label = t('own.notifications', { count: unread });

  useEffect(() => {
    let stop = () => {};
    let isGone = false;
    void import('../live').then(({ keepCount }) => {
      if (!isGone) stop = keepCount(queries);
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [queries]);

  return (
    <Link className={styles.bell} to={paths.notifications} aria-label={label} title={label}>
      <span className={styles.icon}>
        <Bell aria-hidden="true" size={22} />
      </span>
      {unread > 0 && (
        <span className={styles.count} aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}
