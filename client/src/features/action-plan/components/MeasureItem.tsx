import { Hourglass, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { toLocalDate } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import type { MeasureStanding } from '../action-plan.queries';
import { useNames } from '../use-names';
import styles from './MeasureItem.module.css';
import { StatusBadge } from './StatusBadge';

/** A measure in the plan: code, title, and the answers that are asked for. */
export function MeasureItem({ measure }: { measure: MeasureStanding }) {
  const { t } = useTranslation('action-plan');
  const names = useNames();
  const { id, code, title, status, statusText, leads, partners } = measure;
  return (
    <li className={styles.item}>
      <span className={styles.code}>{code}</span>
      <div className={styles.body}>
        <h4 className={styles.title}>
          <Link to={paths.measure(id)}>{title}</Link>
        </h4>
        <p className={styles.states}>
          <StatusBadge status={status} />
          <End measure={measure} />
          <Age measure={measure} />
        </p>
        {statusText && <p className={styles.text}>{statusText}</p>}
        <p className={styles.facts}>
          <span>{t('item.leads', { names: names(leads) })}</span>
          {partners.length > 0 && <span>{t('item.partners', { names: names(partners) })}</span>}
          <Next milestone={measure.nextMilestone} />
        </p>
      </div>
    </li>
  );
}

export function End({ measure: { status, endsOn, isOverdue } }: { measure: MeasureStanding }) {
  const { t } = useTranslation('action-plan');
  const dates = useDates();
  if (endsOn === null) return status === 'ongoing' || status === 'done' ? null : <span>{t('item.noEnd')}</span>;
  const day = dates.numericDay(endsOn);
  if (!isOverdue) return <span>{t('item.endsOn', { day })}</span>;
  return (
    <Badge icon={TriangleAlert} tone="danger">
      {t('item.overdue', { day })}
    </Badge>
  );
}

function Age({ measure: { isStale, confirmedAt } }: { measure: MeasureStanding }) {
  const { t } = useTranslation('action-plan');
  const dates = useDates();
  return isStale ? (
    <Badge icon={Hourglass} tone="accent">
      {t('stale.badge')}: {dates.numericDay(toLocalDate(confirmedAt))}
    </Badge>
  ) : (
    <span>{t('stale.since', { day: dates.numericDay(toLocalDate(confirmedAt)) })}</span>
  );
}

function Next({ milestone }: { milestone: MeasureStanding['nextMilestone'] }) {
  const { t } = useTranslation('action-plan');
  const dates = useDates();
  if (!milestone) return null;
  const { title, dueOn } = milestone;
  return <span>{dueOn ? t('item.nextBy', { title, day: dates.numericDay(dueOn) }) : t('item.next', { title })}</span>;
}
