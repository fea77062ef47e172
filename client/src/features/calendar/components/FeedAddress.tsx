import { CalendarPlus, Copy } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toasts';
import type { CalendarFeedAddress } from '../feeds.queries';
import styles from './FeedAddress.module.css';

/** The secret address, this once. */
export function FeedAddress({ given: { address, webcalAddress } }: { given: CalendarFeedAddress }) {
  const { t } = useTranslation('calendar');
  const toast = useToast();
  const field = useRef<HTMLInputElement>(null);

  // It stands above the form and is shown this once: nobody must miss it.
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.scrollIntoView?.({ block: 'center' });
  }, []);

  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      toast({ text: t('feeds.copied') });
    } catch {
      // Without https browsers copy nothing by themselves; the address is marked.
      toast({ text: t('feeds.notCopied') });
    }
  };

  return (
    <Alert
      tone="success"
      title={t('feeds.created')}
      live
      actions={
        <>
          <Button variant="primary" icon={<Copy aria-hidden="true" size={20} />} onClick={() => void copy()}>
            {t('feeds.copy')}
          </Button>
          <a className={styles.open} href={webcalAddress}>
            <CalendarPlus aria-hidden="true" size={20} />
            {t('feeds.open')}
          </a>
        </>
      }
    >
      <p>{t('feeds.once')}</p>
      <input
        ref={field}
        className={styles.address}
        aria-label={t('feeds.address')}
        value={address}
        readOnly
        onFocus={(event) => event.target.select()}
      />
    </Alert>
  );
}
