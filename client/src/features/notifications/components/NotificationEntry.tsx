import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { classNames } from '../../../lib/class-names';
import { useDates } from '../../../lib/use-dates';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { type Notification, useRead } from '../notifications.queries';
import { placeOf } from '../place-of';
import { useNotificationText } from '../use-notification-text';
import styles from './NotificationEntry.module.css';

/** Opening it is reading it. */
export function NotificationEntry({ notification }: { notification: Notification }) {
  const { t } = useTranslation('notifications');
  const dates = useDates();
  const textOf = useNotificationText();
  const read = useRead();
  const { id, isRead, happenedAt } = notification;
  return (
    <li className={styles.entry}>
      <Link
        className={classNames(styles.link, !isRead && styles.unread)}
        to={placeOf(notification)}
        onClick={() => !isRead && read.mutate(id)}
      >
        <span className={styles.dot} aria-hidden="true" />
        <span className={styles.text}>
          {!isRead && <VisuallyHidden>{t('isNew')} </VisuallyHidden>}
          {textOf(notification)}
        </span>
        <time className={styles.time} dateTime={happenedAt} title={dates.dayAndTime(happenedAt)}>
          {dates.since(happenedAt)}
        </time>
      </Link>
    </li>
  );
}
