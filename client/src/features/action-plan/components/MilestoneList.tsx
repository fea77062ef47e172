import { Circle, CircleAlert, CircleCheckBig } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { toLocalDate } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import type { Milestone } from '../action-plan.queries';
import styles from './MilestoneList.module.css';

/** What is reached, what comes next, what is late. */
export function MilestoneList({ milestones }: { milestones: Milestone[] }) {
  const { t } = useTranslation('action-plan');
  if (milestones.length === 0) return null;
  return (
    <section aria-labelledby="meilensteine">
      <h2 id="meilensteine">{t('measure.milestones')}</h2>
      <ol className={styles.list}>
        {milestones.map((milestone) => (
          <MilestoneLine key={milestone.id} milestone={milestone} />
        ))}
      </ol>
    </section>
  );
}

function MilestoneLine({ milestone: { title, dueOn, reachedOn } }: { milestone: Milestone }) {
  const { t } = useTranslation('action-plan');
  const dates = useDates();
  const isLate = reachedOn === null && dueOn !== null && dueOn < toLocalDate(new Date());
  const Icon = reachedOn ? CircleCheckBig : isLate ? CircleAlert : Circle;
  const when = () => {
    if (reachedOn) return t('measure.reached', { day: dates.numericDay(reachedOn) });
    if (!dueOn) return t('measure.open');
    return t(isLate ? 'measure.late' : 'measure.by', { day: dates.numericDay(dueOn) });
  };
  return (
    <li className={styles.milestone} data-state={reachedOn ? 'reached' : isLate ? 'late' : 'open'}>
      <Icon aria-hidden="true" size={20} />
      <span>
        {title} <span className={styles.when}>{when()}</span>
      </span>
    </li>
  );
}
