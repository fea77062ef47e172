import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { WrittenText } from '../../../ui/WrittenText';
import { EventActions } from '../components/EventActions';
import { EventBadges } from '../components/EventBadges';
import { EventFacts } from '../components/EventFacts';
import { Programme } from '../components/Programme';
import { Reporting } from '../components/Reporting';
import { type Event, eventQuery } from '../events.queries';
import styles from './EventPage.module.css';

/** One event or excursion; what other features say about it stands below. */
export function EventPage({ places }: { places?: (event: Event) => ReactNode }) {
  const { t } = useTranslation('events');
  const { id = '' } = useParams();
  const query = useQuery(eventQuery(id));
  const event = query.data;
  return (
    <>
      <PageHeader
        title={event?.title ?? t('title')}
        breadcrumb={[{ label: t('title'), to: paths.events }]}
        summary={event && <Summary event={event} />}
        actions={event && <EventActions event={event} />}
      />
      <Loaded query={query} skeleton={<Skeleton rows={8} height="block" />}>
        {(loaded) => <EventView event={loaded}>{places?.(loaded)}</EventView>}
      </Loaded>
    </>
  );
}

function Summary({ event }: { event: Event }) {
  const { t } = useTranslation('events');
  const dates = useDates();
  return (
    <>
      <EventBadges {...event} />
      <span>{dates.range(event.startsAt, event.endsAt)}</span>
      <span>{t('by', { kind: t(`kinds.${event.kind}`), group: event.workingGroup.name })}</span>
    </>
  );
}

function EventView({ event, children }: { event: Event; children: ReactNode }) {
  const { t } = useTranslation('events');
  return (
    <div className={styles.page}>
      <Standing event={event} />
      {event.summary && <p>{event.summary}</p>}
      {event.description && <WrittenText text={event.description} />}
      <EventFacts event={event} />
      <Programme event={event} />
      {children}
      {!event.isDraft && (event.reporters.length > 0 || event.abilities.report) && (
        <section aria-labelledby="reporting">
          <h2 id="reporting">{t('reporting.title')}</h2>
          <Reporting
            destination={{ kind: 'event', id: event.id }}
            occasion={event}
            reporters={event.reporters}
            mayReport={event.abilities.report}
          />
        </section>
      )}
    </div>
  );
}

/** What has to be known before everything else: it does not take place, or what a draft still lacks. */
function Standing({ event }: { event: Event }) {
  const { t } = useTranslation('events');
  if (event.isCancelled) {
    return (
      <Alert tone="danger" title={t('cancelled')}>
        {event.cancellationNote && <p>{event.cancellationNote}</p>}
      </Alert>
    );
  }
  if (!event.isDraft) return null;
  if (event.missing.length === 0) return <Alert title={t('draft.ready')} />;
  return (
    <Alert
      tone="warning"
      title={t('draft.missing', { what: event.missing.map((what) => t(`draft.${what}`)).join(', ') })}
      actions={
        event.abilities.update && (
          <LinkButton variant="primary" to={paths.editEvent(event.id)}>
            {t('draft.complete')}
          </LinkButton>
        )
      }
    />
  );
}
