import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import type { Writing } from '../writing/report-writer';
import styles from './SaveState.module.css';

/** "gespeichert 10:32 Uhr", or what stands in the way. Read out when it changes to something that matters. */
export function SaveState({ writing: { state, saved, problem } }: { writing: Writing }) {
  const { t } = useTranslation('municipality-reports');
  const dates = useDates();
  const isTrouble = state === 'failed' || state === 'refused' || state === 'conflict';
  const shown = state === 'unchanged' && saved.updatedAt ? 'saved' : state;
  const time = saved.updatedAt ? dates.time(saved.updatedAt) : '';
  return (
    <p className={styles.state} data-trouble={isTrouble || undefined} role="status">
      {t(`saving.${shown}`, { time, reason: problem?.title ?? '' })}
    </p>
  );
}
