import { MailQuestion } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import type { ActionPlan, MeasureList } from '../action-plan.queries';
import type { PlanFilter } from '../use-plan-filter';
import { RequestUpdatesDialog } from './RequestUpdatesDialog';
import styles from './StaleNotice.module.css';

type StaleNoticeProps = { plan: ActionPlan; list: MeasureList; filter: PlanFilter };

/** What nobody said a word about for 90 days; whoever may, asks with one click. Of a past day there is nothing to ask. */
export function StaleNotice({ plan, list: { items, isToday }, filter }: StaleNoticeProps) {
  const { t } = useTranslation('action-plan');
  const [isAsking, setAsking] = useState(false);
  const stale = items.filter((one) => one.isStale);
  if (stale.length === 0 || !isToday) return null;
  return (
    <div className={styles.notice} data-print="never">
      <Alert tone="warning" title={t('stale.title', { count: stale.length })}>
        <div className={styles.actions}>
          {plan.abilities.requestUpdates && (
            <Button icon={<MailQuestion aria-hidden="true" size={20} />} onClick={() => setAsking(true)}>
              {t('request.action')}
            </Button>
          )}
          {!filter.narrowing.stale && (
            <Button variant="quiet" onClick={() => filter.setStale(true)}>
              {t('stale.show')}
            </Button>
          )}
        </div>
      </Alert>
      {isAsking && <RequestUpdatesDialog planId={plan.id} measures={stale} onClose={() => setAsking(false)} />}
    </div>
  );
}
