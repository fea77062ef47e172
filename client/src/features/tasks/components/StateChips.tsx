import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mostCounted, type TaskNarrowing, type TaskStateFilter, taskCountsQuery } from '../tasks.queries';
import { taskStates } from '../use-task-filter';
import styles from './StateChips.module.css';

type StateChipsProps = {
  narrowing: TaskNarrowing;
  chosen: TaskStateFilter;
  onChoose: (state: TaskStateFilter) => void;
};

/** The states with how many each would show; one is chosen. */
export function StateChips({ narrowing, chosen, onChoose }: StateChipsProps) {
  const { t } = useTranslation('tasks');
  const counts = useQuery(taskCountsQuery(narrowing)).data;
  return (
    <fieldset className={styles.chips}>
      <legend className={styles.legend}>{t('filter.state')}</legend>
      {taskStates.map((state) => (
        <button
          key={state}
          type="button"
          className={styles.chip}
          aria-pressed={state === chosen}
          onClick={() => onChoose(state)}
        >
          {t(`filters.${state}`)}
          {counts && (
            <span className={styles.count} data-needs-you={(state === 'overdue' && counts.overdue > 0) || undefined}>
              {counts[state] < mostCounted ? counts[state] : `${mostCounted - 1}+`}
            </span>
          )}
        </button>
      ))}
    </fieldset>
  );
}
