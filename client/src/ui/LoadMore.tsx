import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import styles from './LoadMore.module.css';

type LoadMoreProps = {
  hasMore: boolean;
  busy?: boolean;
  onMore: () => void;
  shown?: number;
  total?: number | undefined;
};

/** "Mehr laden" below a list, with how much of it is shown. */
export function LoadMore({ hasMore, busy = false, onMore, shown, total }: LoadMoreProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.more}>
      <p role="status">{shown !== undefined && total !== undefined && t('more.shown', { shown, total })}</p>
      {hasMore && (
        <Button busy={busy} onClick={onMore}>
          {t(busy ? 'more.loading' : 'more.show')}
        </Button>
      )}
    </div>
  );
}
