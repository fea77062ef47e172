import { Copy } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toasts';
import styles from './ChainCheck.module.css';

/** The checksum that stands for the whole log up to now. */
export function ChainHead({ head }: { head: string }) {
  const { t } = useTranslation('audit-log');
  const toast = useToast();
  const checksum = useRef<HTMLElement>(null);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(head);
      toast({ text: t('chain.copied') });
    } catch {
      // Without https browsers copy nothing by themselves; the checksum is marked.
      if (checksum.current) window.getSelection()?.selectAllChildren(checksum.current);
      toast({ text: t('chain.notCopied') });
    }
  };

  return (
    <details className={styles.head}>
      <summary>{t('chain.head')}</summary>
      <div className={styles.copy}>
        <p>{t('chain.headUse')}</p>
        <code ref={checksum} className={styles.checksum}>
          {head}
        </code>
        <Button size="small" icon={<Copy aria-hidden="true" size={20} />} onClick={() => void copy()}>
          {t('chain.copy')}
        </Button>
      </div>
    </details>
  );
}
