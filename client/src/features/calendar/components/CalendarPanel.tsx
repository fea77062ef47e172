import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { monthOf } from '../../../lib/month';
import { useNarrowScreen } from '../../../lib/use-narrow-screen';
import { EmptyState } from '../../../ui/EmptyState';
import { Loaded } from '../../../ui/Loaded';
import { MonthBar } from '../../../ui/MonthBar';
import { Skeleton } from '../../../ui/Skeleton';
import type { CalendarItem } from '../calendar.queries';
import { daysOf } from '../days';
import { ItemList } from './ItemList';
import { Legend } from './Legend';
import { MonthGrid } from './MonthGrid';

type CalendarPanelProps = {
  query: UseQueryResult<{ items: CalendarItem[] }>;
  view: 'month' | 'list';
  month: string;
  title: string;
  today: string;
  showGroup: boolean;
  onMonth: (month: string) => void;
};

/** One month, on the wall or as a list. */
export function CalendarPanel({ query, view, month, title, today, showGroup, onMonth }: CalendarPanelProps) {
  const { t } = useTranslation('calendar');
  // Where a day has room for signs only, the list below it says the rest.
  const isNarrow = useNarrowScreen();
  const isEmpty = ({ items }: { items: CalendarItem[] }) =>
    view === 'list' && !items.some((item) => daysOf(item).some((day) => monthOf(day) === month));
  const shown = { month, today, showGroup };
  return (
    <>
      <MonthBar
        month={month}
        title={title}
        today={today}
        words={{ previous: t('previous'), next: t('next'), today: t('today') }}
        onMonth={onMonth}
      />
      <Loaded
        query={query}
        skeleton={<Skeleton rows={5} height="block" />}
        empty={{
          when: isEmpty,
          show: (
            <EmptyState title={t('empty.title', { month: title })}>
              <p>{t('empty.text')}</p>
            </EmptyState>
          ),
        }}
      >
        {({ items }) =>
          view === 'list' ? (
            <ItemList {...shown} items={items} />
          ) : (
            <>
              <MonthGrid {...shown} title={title} items={items} onMonth={onMonth} />
              <Legend />
              {isNarrow && <ItemList {...shown} items={items} />}
            </>
          )
        }
      </Loaded>
    </>
  );
}
