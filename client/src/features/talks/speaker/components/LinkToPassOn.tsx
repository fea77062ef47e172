import { Copy } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../../ui/Alert';
import { Button } from '../../../../ui/Button';
import { useToast } from '../../../../ui/Toasts';
import styles from './LinkToPassOn.module.css';

/** The personal link, this once. */
export function LinkToPassOn({ name, url, onClose }: { name: string; url: string; onClose: () => void }) {
  const { t } = useTranslation('speaker-sheet');
  const toast = useToast();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const copy = async () => {
    field.current?.select();
    // Without https browsers copy nothing by themselves; the address is marked.
    await navigator.clipboard?.writeText(url).then(
      () => toast({ text: t('inviting.copied') }),
      () => undefined,
    );
  };
  return (
    <Alert
      tone="success"
      title={t('inviting.made')}
      live
      actions={
        <>
          <Button variant="primary" icon={<Copy aria-hidden="true" size={20} />} onClick={() => void copy()}>
            {t('inviting.copy')}
          </Button>
          <Button onClick={onClose}>{t('inviting.close')}</Button>
        </>
      }
    >
      <p>{t('inviting.madeText', { name })}</p>
      <input
        ref={field}
        className={styles.address}
        aria-label={t('inviting.address')}
        value={url}
        readOnly
        onFocus={(event) => event.target.select()}
      />
    </Alert>
  );
}
