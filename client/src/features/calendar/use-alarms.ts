import { useTranslation } from 'react-i18next';
import type { Option } from '../../ui/SelectField';

const usual = [15, 60, 1440, 2880] as const;

type Alarms = {
  options: (current?: number | null) => Option[];
  nameOf: (minutes: number | null) => string;
};

/** How long before a date the calendar reminds. What a program set to other minutes stays to be chosen. */
export function useAlarms(): Alarms {
  const { t } = useTranslation('calendar');
  const nameOf = (minutes: number | null) => {
    if (minutes === null) return t('feeds.alarms.none');
    const known = usual.find((one) => one === minutes);
    return known ? t(`feeds.alarms.m${known}`) : t('feeds.alarms.other', { count: minutes });
  };
  const options = (current: number | null = null) => {
    const minutes = current === null || usual.some((one) => one === current) ? usual : [current, ...usual];
    return [
      { value: 'none', label: nameOf(null) },
      ...minutes.map((one) => ({ value: String(one), label: nameOf(one) })),
    ];
  };
  return { options, nameOf };
}

/** What stands in the field of the form. */
export const alarmMinutesFrom = (value: string): number | null => (value === 'none' ? null : Number(value));
