import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { DescriptionList } from '../../../ui/DescriptionList';
import { useToast } from '../../../ui/Toasts';
import { type KnownBarrier, useFixBarrier, useReopenBarrier } from '../accessibility-statement.queries';
import { BarrierDialog } from './BarrierDialog';
import styles from './BarrierItem.module.css';

/** One barrier that is known, with what is done about it. */
export function BarrierItem({ barrier }: { barrier: KnownBarrier }) {
  const { t } = useTranslation('accessibility-statement');
  const dates = useDates();
  const { title, reason, alternative, plannedFor, inquiry, fixedAt } = barrier;
  return (
    <li className={styles.item}>
      <h3 className={styles.title}>{title}</h3>
      <DescriptionList
        items={[
          { term: t('barrier.reason'), description: reason },
          { term: t('barrier.alternative'), description: alternative },
          { term: t('barrier.plannedFor'), description: plannedFor && dates.calendarDay(plannedFor) },
          { term: t('barrier.fixedAt'), description: fixedAt && dates.day(fixedAt) },
          {
            term: t('barrier.report'),
            description: inquiry && <Link to={paths.inquiry(inquiry.id)}>{inquiry.caseNumber}</Link>,
          },
        ]}
      />
      <BarrierActions barrier={barrier} />
    </li>
  );
}

function BarrierActions({ barrier }: { barrier: KnownBarrier }) {
  const { t } = useTranslation('accessibility-statement');
  const toast = useToast();
  const fix = useFixBarrier();
  const reopen = useReopenBarrier();
  const [isChanging, setChanging] = useState(false);
  const { id, title, version, fixedAt } = barrier;
  if (fixedAt) {
    return (
      <p className={styles.actions}>
        <Button
          busy={reopen.isPending}
          onClick={() => reopen.mutate({ id, version })}
          aria-label={t('barrier.reopenNamed', { title })}
        >
          {t('barrier.reopen')}
        </Button>
      </p>
    );
  }
  const markFixed = () =>
    fix.mutate(
      { id, version },
      {
        onSuccess: (fixed) =>
          toast({ text: t('barrier.isFixed', { title }), onUndo: () => reopen.mutate({ id, version: fixed.version }) }),
        onError: () => toast({ text: t('barrier.notFixed') }),
      },
    );
  return (
    <p className={styles.actions}>
      <Button busy={fix.isPending} onClick={markFixed} aria-label={t('barrier.fixNamed', { title })}>
        {t('barrier.fix')}
      </Button>
      <Button variant="quiet" onClick={() => setChanging(true)} aria-label={t('barrier.changeNamed', { title })}>
        {t('barrier.change')}
      </Button>
      {isChanging && <BarrierDialog barrier={barrier} onClose={() => setChanging(false)} />}
    </p>
  );
}
