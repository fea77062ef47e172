import { ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { StatusMessage } from '../../../ui/StatusMessage';
import { type AuditChain, useChainCheck } from '../audit-log.queries';
import styles from './ChainCheck.module.css';
import { ChainHead } from './ChainHead';

/** Whether anybody changed the log behind the portal's back; asked when somebody wants to know. */
export function ChainCheck() {
  const { t } = useTranslation('audit-log');
  const check = useChainCheck();
  return (
    <section className={styles.check} aria-labelledby="verlauf-pruefen" data-print="never">
      <h2 id="verlauf-pruefen" className={styles.heading}>
        {t('chain.heading')}
      </h2>
      <p>{t('chain.lead')}</p>
      {check.error && (
        <Alert tone="warning" title={t('chain.failed')} live>
          <p>{check.error.message}</p>
        </Alert>
      )}
      {check.data &&
        (check.data.fault ? <Fault chain={check.data} fault={check.data.fault} /> : <Whole chain={check.data} />)}
      <div className={styles.row}>
        <Button
          busy={check.isPending}
          icon={<ShieldCheck aria-hidden="true" size={20} />}
          onClick={() => check.mutate()}
        >
          {check.data ? t('chain.checkAgain') : t('chain.check')}
        </Button>
        <StatusMessage>{check.isPending && t('chain.checking')}</StatusMessage>
      </div>
    </section>
  );
}

function Whole({ chain: { length, checkedAt, head, unsealed } }: { chain: AuditChain }) {
  const { t } = useTranslation('audit-log');
  const time = useDates().time(checkedAt);
  return (
    <Alert
      tone={head === null ? 'info' : 'success'}
      title={head === null ? t('chain.none') : t('chain.whole', { count: length, time })}
      live
    >
      {unsealed > 0 && <p>{t('chain.unsealed', { count: unsealed })}</p>}
      {head !== null && <ChainHead head={head} />}
    </Alert>
  );
}

type FaultProps = { chain: AuditChain; fault: NonNullable<AuditChain['fault']> };

function Fault({ chain, fault: { kind, position } }: FaultProps) {
  const { t } = useTranslation('audit-log');
  return (
    <Alert tone="danger" title={t(`chain.fault.${kind}`, { position })} live>
      <p>{t('chain.faultBefore', { count: chain.length })}</p>
      <ol className={styles.steps}>
        {(['download', 'tell', 'compare'] as const).map((step) => (
          <li key={step}>{t(`chain.faultSteps.${step}`)}</li>
        ))}
      </ol>
    </Alert>
  );
}
