import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import type { FundingProgramme } from './funding.queries';

/** "Bewerbung bis Fr., 15. Jan. 2027, noch 54 Tage" */
export function useDeadlineWords(): (programme: FundingProgramme) => string {
  const { t } = useTranslation('funding');
  const dates = useDates();
  const left = useDaysLeft();
  return ({ phase, opensOn, deadlineOn, daysLeft }) => {
    if (phase === 'upcoming' && opensOn !== null) return t('opens', { day: dates.calendarDay(opensOn) });
    if (deadlineOn === null || daysLeft === null) return t('noDeadline');
    const day = dates.calendarDay(deadlineOn);
    return daysLeft < 0 ? t('deadlineOver', { day }) : `${t('deadline', { day })}, ${left(daysLeft)}`;
  };
}

export function useDaysLeft(): (days: number) => string {
  const { t } = useTranslation('funding');
  return (days) => (days === 0 ? t('lastDay') : t('daysLeft', { count: days }));
}
