import { useTranslation } from 'react-i18next';
import styles from './Skeleton.module.css';
import { VisuallyHidden } from './VisuallyHidden';

type SkeletonProps = { rows?: number; height?: 'line' | 'row' | 'block' };

/** Holds the place of what is coming, in its size. */
export function Skeleton({ rows = 3, height = 'row' }: SkeletonProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.skeleton} role="status">
      <VisuallyHidden>{t('loaded.loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a placeholder have no identity
        <div key={row} className={styles[height]} />
      ))}
    </div>
  );
}
