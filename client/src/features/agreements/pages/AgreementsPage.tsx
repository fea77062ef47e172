import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { EmptyState } from '../../../ui/EmptyState';
import { ExportMenu } from '../../../ui/ExportMenu';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { LoadMore } from '../../../ui/LoadMore';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { StatusMessage } from '../../../ui/StatusMessage';
import { workingGroupsQuery } from '../../working-groups/working-groups.queries';
import { agreementsQuery, type MeetingAgreements } from '../agreements.queries';
import { AgreementFilters } from '../components/AgreementFilters';
import { AgreementItem } from '../components/AgreementItem';
import { useAgreementFilter } from '../use-agreement-filter';
import styles from './AgreementsPage.module.css';

/** What the meetings recommended and agreed on, and how far every municipality is. */
export function AgreementsPage() {
  const { t } = useTranslation('agreements');
  const filter = useAgreementFilter();
  const narrowing = { ...filter.narrowing, query: useDeferredValue(filter.narrowing.query).trim() };
  const query = useInfiniteQuery(agreementsQuery(narrowing, filter.state));
  const counts = query.data?.pages[0]?.counts;
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: t('tasks'), to: paths.tasks }]}
        summary={t('intro')}
        actions={
          <ExportMenu
            path="/api/exports/agreements"
            filter={{ ...narrowing, ...(filter.state !== 'all' && { state: filter.state }) }}
          />
        }
      />
      <AgreementFilters filter={filter} counts={counts} />
      <StatusMessage>{counts && counts[filter.state] > 0 && t('found', { count: counts[filter.state] })}</StatusMessage>
      <Loaded
        query={query}
        skeleton={<Skeleton rows={5} height="block" />}
        empty={{
          when: ({ pages }) => pages.every(({ items }) => items.length === 0),
          show: (
            <Nothing reason={filter.isNarrowed ? 'filtered' : filter.state === 'unfinished' ? 'allDone' : 'empty'} />
          ),
        }}
      >
        {({ pages }) => (
          <>
            {pages
              .flatMap(({ items }) => items)
              .map((meeting) => (
                <OfMeeting key={meeting.meeting.id} agreed={meeting} />
              ))}
            <LoadMore
              hasMore={query.hasNextPage}
              busy={query.isFetchingNextPage}
              onMore={() => query.fetchNextPage()}
            />
          </>
        )}
      </Loaded>
    </>
  );
}

function OfMeeting({ agreed }: { agreed: MeetingAgreements }) {
  const { t } = useTranslation('agreements');
  const dates = useDates();
  const { meeting, minutesState, agreements, workingGroupId } = agreed;
  const groups = useQuery(workingGroupsQuery).data?.items ?? [];
  // Said only to those who are in several.
  const group = groups.length > 1 ? groups.find(({ id }) => id === workingGroupId)?.shortName : undefined;
  const facts = [group, dates.day(meeting.startsAt), minutesState === 'circulated' && t('circulated')];
  return (
    <section className={styles.meeting} aria-labelledby={`sitzung-${meeting.id}`}>
      <h2 id={`sitzung-${meeting.id}`}>
        {t('meeting', { number: meeting.number })}
        {meeting.title && `: ${meeting.title}`}
      </h2>
      <p className={styles.when}>{facts.filter(Boolean).join(' · ')}</p>
      <ul className={styles.list}>
        {agreements.map((agreement) => (
          <AgreementItem key={agreement.id} agreement={agreement} meeting={meeting} />
        ))}
      </ul>
    </section>
  );
}

function Nothing({ reason }: { reason: 'filtered' | 'allDone' | 'empty' }) {
  const { t } = useTranslation('agreements');
  const action =
    reason === 'empty' ? (
      <LinkButton to={paths.minutes}>{t('toMinutes')}</LinkButton>
    ) : (
      <LinkButton to={paths.agreements}>{t('filter.reset')}</LinkButton>
    );
  return (
    <EmptyState title={t(reason)} action={action}>
      <p>{t(`${reason}Text`)}</p>
    </EmptyState>
  );
}
