import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import type { DateOption } from './date-polls.queries';

type Shown = Pick<DateOption, 'startsAt' | 'endsAt' | 'repeatedOffset'>;

/** "Do., 25. Feb. 2027, 9:30–12:30 Uhr", with the offset where the clock shows that time twice. */
export function useOptionWords(): (option: Shown) => string {
  const { t } = useTranslation('date-polls');
  const dates = useDates();
  return ({ startsAt, endsAt, repeatedOffset }) => {
    const range = dates.range(startsAt, endsAt);
    return repeatedOffset === null ? range : `${range} (${t(`offset.${seasonOf(repeatedOffset)}`)})`;
  };
}

/** Of the two times that the clock shows twice, the first is still summer time. */
export const seasonOf = (offset: string): 'summer' | 'winter' => (offset === '+02:00' ? 'summer' : 'winter');
