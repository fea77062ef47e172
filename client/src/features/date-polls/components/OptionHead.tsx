import { Check, Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { toLocalDate } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import type { CountedDateOption } from '../date-polls.queries';
import { seasonOf } from '../use-option-words';
import styles from './OptionHead.module.css';

type OptionHeadProps = { option: CountedDateOption; isBest: boolean; isChosen: boolean };

/** A date as the head of its column: weekday, day, time, and why it is out of the question. */
export function OptionHead({ option, isBest, isChosen }: OptionHeadProps) {
  const { t } = useTranslation('date-polls');
  const dates = useDates();
  const { startsAt, endsAt, missing, isOver, repeatedOffset } = option;
  const isOvernight = toLocalDate(startsAt) !== toLocalDate(endsAt);
  return (
    <span className={styles.head} data-out={missing.length > 0 || isOver || undefined}>
      {isBest && (
        <span className={styles.best}>
          {isChosen ? <Check aria-hidden="true" size={14} /> : <Star aria-hidden="true" size={14} />}
          {isChosen ? t('proposal.chosen') : t('matrix.best')}
        </span>
      )}
      <span className={styles.day}>{dates.day(startsAt)}</span>
      <span className={styles.time}>
        {dates.timeRange(startsAt, endsAt)}
        {isOvernight && ' +1'}
      </span>
      {repeatedOffset !== null && <span className={styles.time}>{t(`offset.${seasonOf(repeatedOffset)}`)}</span>}
      {isOver && <span className={styles.out}>{t('matrix.over')}</span>}
      {missing.length > 0 && <span className={styles.out}>{t('matrix.excluded', { names: missing.join(', ') })}</span>}
    </span>
  );
}
