import { CalendarPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { OneTimeAddress } from '../../../ui/OneTimeAddress';
import type { CalendarFeedAddress } from '../feeds.queries';
import styles from './FeedAddress.module.css';

export function FeedAddress({ given: { address, webcalAddress } }: { given: CalendarFeedAddress }) {
  const { t } = useTranslation('calendar');
  return (
    <OneTimeAddress
      title={t('feeds.created')}
      label={t('feeds.address')}
      address={address}
      copyLabel={t('feeds.copy')}
      copiedText={t('feeds.copied')}
      notCopiedText={t('feeds.notCopied')}
      action={
        <a className={styles.open} href={webcalAddress}>
          <CalendarPlus aria-hidden="true" size={20} />
          {t('feeds.open')}
        </a>
      }
    >
      <p>{t('feeds.once')}</p>
    </OneTimeAddress>
  );
}
