import { useQuery } from '@tanstack/react-query';
import { CalendarSync } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { toLocalDate } from '../../../lib/local-time';
import { isMonth, monthOf, periodShown } from '../../../lib/month';
import { useAddressState } from '../../../lib/use-address-state';
import { useDates } from '../../../lib/use-dates';
import { useNarrowScreen } from '../../../lib/use-narrow-screen';
import { LinkButton } from '../../../ui/LinkButton';
import { PageHeader } from '../../../ui/PageHeader';
import { SelectField } from '../../../ui/SelectField';
import { Tabs } from '../../../ui/Tabs';
import { workingGroupsQuery } from '../../working-groups/working-groups.queries';
import { calendarQuery } from '../calendar.queries';
import { CalendarPanel } from '../components/CalendarPanel';
import styles from './CalendarPage.module.css';

/** How views stand in the address; without one a phone shows the list. */
const views = { month: 'monat', list: 'liste' } as const;

/** Meetings, polls and deadlines of all groups of the reader, as a month or as a list. */
export function CalendarPage() {
  const { t } = useTranslation('calendar');
  const dates = useDates();
  const isNarrow = useNarrowScreen();
  const [monthInAddress, setMonth] = useAddressState('monat');
  const [viewInAddress, setView] = useAddressState('ansicht');
  const [slug, setSlug] = useAddressState('arbeitskreis');
  const groups = useQuery(workingGroupsQuery).data?.items ?? [];
  const group = groups.find((one) => one.slug === slug);

  const today = toLocalDate(new Date());
  const month = isMonth(monthInAddress) ? monthInAddress : monthOf(today);
  const first = `${month}-01T12:00:00Z`;
  const query = useQuery(calendarQuery({ ...periodShown(month), workingGroupId: group?.id }));
  const usual = isNarrow ? 'list' : 'month';
  const view = viewInAddress === views.list ? 'list' : viewInAddress === views.month ? 'month' : usual;
  const panel = (
    <CalendarPanel
      query={query}
      view={view}
      month={month}
      title={t('monthAndYear', { month: dates.month(first), year: dates.year(first) })}
      today={today}
      showGroup={groups.length > 1 && !group}
      onMonth={(next) => setMonth(next === monthOf(today) ? '' : next)}
    />
  );

  return (
    <>
      <PageHeader
        title={t('title')}
        tabTitle={view === usual ? t('title') : `${t('title')} (${t(`views.${view}`)})`}
        breadcrumb={[{ label: t('meetings'), to: paths.meetings }]}
        actions={
          <LinkButton
            variant="primary"
            to={paths.subscribeCalendar}
            icon={<CalendarSync aria-hidden="true" size={20} />}
          >
            {t('subscribe')}
          </LinkButton>
        }
      />
      {groups.length > 1 && (
        <div className={styles.filter}>
          <SelectField
            name="arbeitskreis"
            label={t('group')}
            optional={false}
            placeholder={t('allGroups')}
            options={groups.map(({ slug: value, shortName }) => ({ value, label: shortName }))}
            value={group?.slug ?? ''}
            onChange={(event) => setSlug(event.target.value)}
          />
        </div>
      )}
      <Tabs
        label={t('views.label')}
        selected={view}
        onSelect={(id) => setView(id === 'list' ? views.list : views.month)}
        tabs={[
          { id: 'month', label: t('views.month'), panel },
          { id: 'list', label: t('views.list'), panel },
        ]}
      />
    </>
  );
}
