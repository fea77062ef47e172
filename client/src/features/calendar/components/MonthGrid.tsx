import { useTranslation } from 'react-i18next';
import { MonthTable } from '../../../ui/MonthTable';
import type { CalendarItem } from '../calendar.queries';
import { byDay } from '../days';
import { DayCell } from './DayCell';

type MonthGridProps = {
  month: string;
  title: string;
  today: string;
  items: CalendarItem[];
  showGroup: boolean;
  onMonth: (month: string) => void;
};

/** The entries of a month, each on its days. */
export function MonthGrid({ month, title, today, items, showGroup, onMonth }: MonthGridProps) {
  const { t } = useTranslation('calendar');
  const days = byDay(items);
  return (
    <MonthTable
      month={month}
      label={t('grid', { month: title })}
      today={today}
      words={{ week: t('week'), weekNumber: (number) => t('weekNumber', { number }) }}
      onMonth={onMonth}
    >
      {(day, place) => <DayCell key={day} day={day} items={days.get(day) ?? []} showGroup={showGroup} {...place} />}
    </MonthTable>
  );
}
