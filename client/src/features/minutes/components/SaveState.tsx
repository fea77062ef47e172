import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import type { Writing } from '../writing/section-writer';
import styles from './SaveState.module.css';

/** "Gespeichert 10:32 Uhr", or what stands in the way. */
export function SaveState({ writing }: { writing: Writing }) {
  const { t } = useTranslation('minutes');
  const dates = useDates();
  const { state, saved, problem } = writing;
  const isTrouble = state === 'failed' || state === 'refused' || state === 'conflict';
  const values = {
    time: saved.updatedAt ? dates.time(saved.updatedAt) : '',
    reason: problem?.title ?? '',
  };
  return (
    <span className={styles.state} data-trouble={isTrouble || undefined}>
      {t(`saving.${state}`, values)}
    </span>
  );
}
