import { useQuery } from '@tanstack/react-query';
import { CalendarPlus, Rss } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useAddressState } from '../../../lib/use-address-state';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { Tabs } from '../../../ui/Tabs';
import { OccasionList } from '../components/OccasionList';
import { eventsQuery, externalDatesQuery, type When } from '../events.queries';

const past = 'vergangene';

/** Events and excursions, own ones and those of others in one line of time. */
export function EventsPage() {
  const { t } = useTranslation('events');
  const [view, setView] = useAddressState('ansicht');
  const when: When = view === past ? 'past' : 'upcoming';
  const query = useQuery(eventsQuery(when));
  const others = useQuery(externalDatesQuery(when)).data?.items ?? [];
  const mayPlan = (query.data?.abilities.planFor.length ?? 0) > 0;
  const panel = (
    <Loaded
      query={query}
      skeleton={<Skeleton rows={4} height="block" />}
      empty={{
        when: ({ items }) => items.length === 0 && others.length === 0,
        show: (
          <EmptyState title={t(`empty.${when}`)}>
            <p>{t(`empty.${when}Text`)}</p>
          </EmptyState>
        ),
      }}
    >
      {({ items }) => <OccasionList events={items} dates={others} when={when} />}
    </Loaded>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        summary={t('lead')}
        actions={
          <>
            <LinkButton to={paths.eventSources} icon={<Rss aria-hidden="true" size={20} />}>
              {t('sources.title')}
            </LinkButton>
            {mayPlan && (
              <LinkButton variant="primary" to={paths.planEvent} icon={<CalendarPlus aria-hidden="true" size={20} />}>
                {t('plan')}
              </LinkButton>
            )}
          </>
        }
      />
      <Tabs
        label={t('when')}
        selected={when}
        onSelect={(id) => setView(id === 'past' ? past : '')}
        tabs={[
          { id: 'upcoming', label: t('upcoming'), panel },
          { id: 'past', label: t('past'), panel },
        ]}
      />
    </>
  );
}
