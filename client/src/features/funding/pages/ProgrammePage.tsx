import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { DataTable } from '../../../ui/DataTable';
import { DescriptionList } from '../../../ui/DescriptionList';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { FundingRow } from '../components/FundingRow';
import { ProgrammeActions } from '../components/ProgrammeActions';
import { Partners } from '../components/ProgrammeItem';
import { SayFunding } from '../components/SayFunding';
import { fundingLooks, phaseLooks } from '../funding.labels';
import { type FundingProgramme, programmeQuery } from '../funding.queries';
import { useDeadlineWords } from '../use-deadline-words';
import styles from './ProgrammePage.module.css';

/** One programme: what it is about, until when, and who is how far. */
export function ProgrammePage() {
  const { t } = useTranslation('funding');
  const { id = '' } = useParams();
  const query = useQuery(programmeQuery(id));
  const deadline = useDeadlineWords();
  const crumbs = [
    { label: t('actionPlan'), to: paths.actionPlan },
    { label: t('title'), to: paths.funding },
  ];
  const programme = query.data;
  return (
    <>
      <PageHeader
        title={programme?.title ?? t('title')}
        breadcrumb={crumbs}
        summary={
          programme && (
            <span className={styles.deadline}>
              <Badge {...phaseLooks[programme.phase]}>{programme.isEnded ? t('ended') : deadline(programme)}</Badge>
            </span>
          )
        }
        actions={
          programme && (
            <>
              {programme.phase !== 'closed' && <SayFunding programme={programme} variant="primary" />}
              <ProgrammeActions programme={programme} />
            </>
          )
        }
      />
      <Loaded query={query} skeleton={<Skeleton rows={4} height="block" />}>
        {(loaded) => <Programme programme={loaded} />}
      </Loaded>
    </>
  );
}

function Programme({ programme }: { programme: FundingProgramme }) {
  const { t } = useTranslation('funding');
  return (
    <div className={styles.page}>
      <section aria-labelledby="kommunen">
        <h2 id="kommunen">{t('page.municipalities')}</h2>
        <Partners programme={programme} />
        <FundingRow programme={programme} />
        <Words programme={programme} />
      </section>
      <section aria-labelledby="worum">
        <h2 id="worum">{t('page.about')}</h2>
        {programme.summary && <p className={styles.summary}>{programme.summary}</p>}
        <Facts programme={programme} />
      </section>
    </div>
  );
}

function Facts({
  programme: { funder, rate, url, topics, leadDays, createdBy, ...days },
}: {
  programme: FundingProgramme;
}) {
  const { t } = useTranslation('funding');
  const dates = useDates();
  return (
    <DescriptionList
      items={[
        { term: t('page.funder'), description: funder },
        { term: t('page.rate'), description: rate },
        { term: t('page.opens'), description: days.opensOn && dates.calendarDay(days.opensOn) },
        {
          term: t('page.deadline'),
          description: days.deadlineOn === null ? t('page.always') : dates.calendarDay(days.deadlineOn),
        },
        {
          term: t('page.reminders'),
          description:
            days.deadlineOn &&
            (leadDays.length > 0 ? t('page.remindersText', { days: leadDays.join(', ') }) : t('page.noReminders')),
        },
        { term: t('page.topics'), description: topics.join(', ') },
        {
          term: t('page.source'),
          description: url && (
            <a href={url} rel="noreferrer external" className={styles.address}>
              {url}
            </a>
          ),
        },
        { term: t('page.enteredBy'), description: createdBy && `${createdBy.name}, ${createdBy.municipality.name}` },
      ]}
    />
  );
}

/** What was said, in words; who has said nothing stands in the row. */
function Words({ programme: { applications } }: { programme: FundingProgramme }) {
  const { t } = useTranslation('funding');
  const dates = useDates();
  const said = applications.filter(({ state }) => state !== 'unsaid');
  if (said.length === 0) return null;
  return (
    <DataTable
      caption={t('page.table')}
      rows={said}
      rowKey={({ municipality }) => municipality.id}
      columns={[
        {
          key: 'municipality',
          header: t('page.municipality'),
          isRowHeader: true,
          cell: ({ municipality }) => municipality.name,
        },
        {
          key: 'state',
          header: t('page.state'),
          cell: ({ state }) => <Badge {...fundingLooks[state]}>{t(`states.${state}`)}</Badge>,
        },
        {
          key: 'note',
          header: t('page.note'),
          cell: ({ seeksPartners, note }) => [seeksPartners && t('seeks'), note].filter(Boolean).join(', ') || '–',
        },
        {
          key: 'since',
          header: t('page.since'),
          cell: ({ updatedAt }) => (updatedAt === null ? '–' : dates.day(updatedAt)),
        },
      ]}
    />
  );
}
