import { useQuery } from '@tanstack/react-query';
import { CircleAlert, Hourglass, RotateCcw } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { isUnderWay, processingOf, type StoredFile, useRefreshFiles, useRetryPreview } from '../files.queries';
import styles from './FileEntry.module.css';

/** What the portal itself does with a file, or could not do: looked for malware, read its pages. Mostly nothing. */
export function FileCondition({ file: given }: { file: StoredFile }) {
  const { t } = useTranslation('files');
  const { data: file } = useQuery(processingOf(given));
  const refresh = useRefreshFiles();
  const retry = useRetryPreview(given);
  const hasEnded = isUnderWay(given) && !isUnderWay(file);
  useEffect(() => {
    if (hasEnded) void refresh();
  }, [hasEnded, refresh]);
  const { scan, preview, abilities, state } = file;
  if (state === 'withdrawn') return null;
  if (scan.state === 'pending') {
    return (
      <p className={styles.state} role="status">
        <Badge tone="notice" icon={Hourglass}>
          {t('scan.badge')}
        </Badge>
        {t('scan.pending')}
      </p>
    );
  }
  if (scan.state === 'infected') {
    return (
      <p className={styles.state}>
        <Badge tone="danger" icon={CircleAlert}>
          {t('scan.infectedBadge')}
        </Badge>
        {scan.finding ? t('scan.infectedWith', { finding: scan.finding }) : t('scan.infected')}
      </p>
    );
  }
  if (isUnderWay(file)) return abilities.open ? <p className={styles.facts}>{t('preview.underWay')}</p> : null;
  // Of tables there are no pictures, and nobody misses them.
  if (preview.obstacle === null || (preview.state === 'ready' && preview.obstacle === 'unsupported')) return null;
  const reason = t(`obstacles.${preview.obstacle}`);
  const isWorthTrying = preview.obstacle !== 'password_protected' && preview.obstacle !== 'unsupported';
  return (
    <p className={styles.state}>
      {preview.state === 'ready' ? t('preview.textOnly', { reason }) : t('preview.none', { reason })}
      {abilities.retryPreview && isWorthTrying && (
        <Button
          size="small"
          icon={<RotateCcw aria-hidden="true" size={20} />}
          onClick={() => retry.mutate(undefined)}
          disabled={retry.isPending}
        >
          {t('preview.retry')}
        </Button>
      )}
    </p>
  );
}
