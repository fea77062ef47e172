import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import type { NewsletterCheck } from '../newsletter.queries';
import styles from './Newsletter.module.css';

type Faults = NewsletterCheck['faults'];

/** What holds the issue back, then what one could do better. */
export function FaultList({ faults }: { faults: Faults }) {
  const { t } = useTranslation('newsletter');
  const blocking = faults.filter(({ isBlocking }) => isBlocking);
  const hints = faults.filter(({ isBlocking }) => !isBlocking);
  return (
    <>
      {faults.length === 0 && <Alert tone="success" title={t('check.fine')} />}
      {blocking.length > 0 && (
        <Alert tone="danger" title={t('check.blocking', { count: blocking.length })}>
          <Lines faults={blocking} />
        </Alert>
      )}
      {hints.length > 0 && (
        <Alert title={t('check.hints')}>
          <Lines faults={hints} />
        </Alert>
      )}
    </>
  );
}

function Lines({ faults }: { faults: Faults }) {
  const { t } = useTranslation('newsletter');
  return (
    <ul className={styles.faults}>
      {faults.map(({ kind, words }) => (
        <li key={kind}>{[t(`check.faults.${kind}`), words.join(', ')].filter(Boolean).join(' ')}</li>
      ))}
    </ul>
  );
}
