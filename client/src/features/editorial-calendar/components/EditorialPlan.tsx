import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toLocalDate } from '../../../lib/local-time';
import { isMonth, monthOf } from '../../../lib/month';
import { useAddressState } from '../../../lib/use-address-state';
import { useDates } from '../../../lib/use-dates';
import { useNarrowScreen } from '../../../lib/use-narrow-screen';
import { EmptyState } from '../../../ui/EmptyState';
import { Loaded } from '../../../ui/Loaded';
import { MonthBar } from '../../../ui/MonthBar';
import { MonthTable } from '../../../ui/MonthTable';
import { Skeleton } from '../../../ui/Skeleton';
import { Tabs } from '../../../ui/Tabs';
import { type EditorialEntry, editorialQuery } from '../editorial-calendar.queries';
import { EditorialDay } from './EditorialDay';
import { EditorialList } from './EditorialList';

/** How views stand in the address; without one a phone shows the list. */
const views = { month: 'monat', list: 'liste' } as const;

/** One month, as a table that is walked with the arrow keys or as a list. */
export function EditorialPlan({ workingGroupId }: { workingGroupId: string }) {
  const { t } = useTranslation('editorial-calendar');
  const dates = useDates();
  const isNarrow = useNarrowScreen();
  const [monthInAddress, setMonth] = useAddressState('monat');
  const [viewInAddress, setView] = useAddressState('ansicht');
  const today = toLocalDate(new Date());
  const month = isMonth(monthInAddress) ? monthInAddress : monthOf(today);
  const first = `${month}-01T12:00:00Z`;
  const title = t('monthAndYear', { month: dates.month(first), year: dates.year(first) });
  const query = useQuery(editorialQuery(workingGroupId, month));
  const view = viewInAddress === views.list || (viewInAddress === '' && isNarrow) ? 'list' : 'month';
  const show = (next: string) => setMonth(next === monthOf(today) ? '' : next);
  const panel = (
    <>
      <MonthBar
        month={month}
        title={title}
        today={today}
        words={{ previous: t('previous'), next: t('next'), today: t('today') }}
        onMonth={show}
      />
      <Loaded
        query={query}
        skeleton={<Skeleton rows={5} height="block" />}
        empty={{ when: ({ items }) => view === 'list' && items.length === 0, show: <Empty /> }}
      >
        {({ items }) =>
          view === 'list' ? (
            <EditorialList items={items} />
          ) : (
            <Month items={items} month={month} title={title} today={today} onMonth={show} />
          )
        }
      </Loaded>
    </>
  );
  return (
    <Tabs
      label={t('views.label')}
      selected={view}
      onSelect={(id) => setView(id === 'list' ? views.list : views.month)}
      tabs={[
        { id: 'month', label: t('views.month'), panel },
        { id: 'list', label: t('views.list'), panel },
      ]}
    />
  );
}

type MonthProps = {
  items: EditorialEntry[];
  month: string;
  title: string;
  today: string;
  onMonth: (month: string) => void;
};

function Month({ items, month, title, today, onMonth }: MonthProps) {
  const { t } = useTranslation('editorial-calendar');
  const days = Map.groupBy(items, ({ at }) => toLocalDate(at));
  return (
    <MonthTable
      month={month}
      label={t('grid', { month: title })}
      today={today}
      words={{ week: t('week'), weekNumber: (number) => t('weekNumber', { number }) }}
      onMonth={onMonth}
    >
      {(day, place) => <EditorialDay key={day} day={day} items={days.get(day) ?? []} place={place} />}
    </MonthTable>
  );
}

function Empty() {
  const { t } = useTranslation('editorial-calendar');
  return (
    <EmptyState title={t('empty')}>
      <p>{t('emptyText')}</p>
    </EmptyState>
  );
}
