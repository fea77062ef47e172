import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProblemType } from '../../../api/problem';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { EmptyState } from '../../../ui/EmptyState';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { AddRegistration } from '../components/AddRegistration';
import { Headcounts } from '../components/Headcounts';
import { MunicipalitySeats } from '../components/MunicipalitySeats';
import styles from '../components/places.module.css';
import { RegistrationTable } from '../components/RegistrationTable';
import { TakeAlong } from '../components/TakeAlong';
import { type RegistrationList, registrationsQuery } from '../registrations.queries';

/** Who comes to an event, for the coordination. */
export function RegistrationsPage() {
  const { t } = useTranslation('registrations');
  const { id = '' } = useParams();
  const query = useQuery(registrationsQuery(id));
  const list = query.data;
  const isRefused = query.error !== null && isProblemType(query.error, 'forbidden');
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[
          { label: t('events'), to: paths.events },
          ...(list ? [{ label: list.event.title, to: paths.event(id) }] : []),
        ]}
        summary={list && <Summary list={list} />}
        actions={
          list && (
            <>
              {list.abilities.add && <AddRegistration eventId={id} />}
              {list.abilities.download && <TakeAlong eventId={id} />}
            </>
          )
        }
      />
      {isRefused ? (
        <Alert tone="warning" title={t('list.notAllowed')} />
      ) : (
        <Loaded
          query={query}
          skeleton={<Skeleton rows={8} />}
          empty={{
            when: ({ items, forgottenAt }) => items.length === 0 && forgottenAt === null,
            show: (
              <EmptyState title={t('list.empty')}>
                <p>{t('list.emptyText')}</p>
              </EmptyState>
            ),
          }}
        >
          {(loaded) => <Registrations list={loaded} />}
        </Loaded>
      )}
    </>
  );
}

function Summary({ list: { event, counts, forgottenAt } }: { list: RegistrationList }) {
  const { t } = useTranslation('registrations');
  const dates = useDates();
  const { capacity } = event;
  const others = (['offered', 'waiting', 'unconfirmed', 'attended'] as const).filter((state) => counts[state] > 0);
  return (
    <>
      <span>{event.title}</span>
      <span>{dates.range(event.startsAt, event.endsAt)}</span>
      {forgottenAt === null && (
        <>
          <span>
            {capacity === null
              ? t('list.counts.confirmed', { count: counts.confirmed })
              : t('list.counts.ofCapacity', { count: counts.confirmed, capacity })}
          </span>
          {others.map((state) => (
            <span key={state}>{t(`list.counts.${state}`, { count: counts[state] })}</span>
          ))}
        </>
      )}
    </>
  );
}

const SECTIONS = {
  seats: ['confirmed'],
  waiting: ['offered', 'waiting'],
  other: ['unconfirmed', 'cancelled', 'expired'],
} as const;

function Registrations({ list }: { list: RegistrationList }) {
  const { t } = useTranslation('registrations');
  if (list.forgottenAt !== null) return <Headcounts forgottenAt={list.forgottenAt} headcounts={list.headcounts} />;
  return (
    <div className={styles.page}>
      <p className={styles.quiet}>{t('list.lead')}</p>
      <MunicipalitySeats municipalities={list.municipalities} />
      {(['seats', 'waiting', 'other'] as const).map((section) => {
        const rows = list.items.filter(({ state }) => SECTIONS[section].some((one) => one === state));
        if (rows.length === 0) return null;
        return (
          <section key={section} className={styles.section} aria-labelledby={`registrations-${section}`}>
            <h2 id={`registrations-${section}`}>{t(`list.sections.${section}`)}</h2>
            <RegistrationTable list={list} rows={rows} title={t(`list.sections.${section}`)} />
          </section>
        );
      })}
    </div>
  );
}
