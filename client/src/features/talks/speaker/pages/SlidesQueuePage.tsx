import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../../app/paths';
import { EmptyState } from '../../../../ui/EmptyState';
import { LinkButton } from '../../../../ui/LinkButton';
import { Loaded } from '../../../../ui/Loaded';
import { PageHeader } from '../../../../ui/PageHeader';
import { Skeleton } from '../../../../ui/Skeleton';
import { QueueEntry } from '../components/QueueEntry';
import { type SlidesNeed, type SlidesQueueEntry, slidesQueueQuery } from '../speaker-sheet.queries';
import styles from './SlidesQueuePage.module.css';

const columns = ['missing', 'awaiting', 'released'] as const;
type Column = (typeof columns)[number];
const columnOf: Record<SlidesNeed, Column> = {
  missing: 'missing',
  awaiting_release: 'awaiting',
  released: 'released',
  waived: 'released',
};

/** Whose slides are missing, wait for their release, are released: one list, each with the next step. */
export function SlidesQueuePage() {
  const { t } = useTranslation('speaker-sheet');
  const { t: talks } = useTranslation('talks');
  const query = useQuery(slidesQueueQuery());
  return (
    <>
      <PageHeader
        title={t('queue.title')}
        breadcrumb={[{ label: talks('title'), to: paths.talks }]}
        summary={t('queue.summary')}
      />
      <Loaded
        query={query}
        skeleton={<Skeleton rows={4} height="block" />}
        empty={{ when: ({ items }) => items.length === 0, show: <NoTalks /> }}
      >
        {({ items }) => (
          <div className={styles.columns}>
            {columns.map((column) => (
              <QueueColumn
                key={column}
                column={column}
                entries={items.filter(({ need }) => columnOf[need] === column)}
              />
            ))}
          </div>
        )}
      </Loaded>
    </>
  );
}

function NoTalks() {
  const { t } = useTranslation('speaker-sheet');
  return (
    <EmptyState title={t('queue.empty')} action={<LinkButton to={paths.meetings}>{t('queue.toMeetings')}</LinkButton>}>
      <p>{t('queue.emptyText')}</p>
    </EmptyState>
  );
}

function QueueColumn({ column, entries }: { column: Column; entries: SlidesQueueEntry[] }) {
  const { t } = useTranslation('speaker-sheet');
  return (
    <section className={styles.column} aria-labelledby={`column-${column}`}>
      <header>
        <h2 id={`column-${column}`} className={styles.title}>
          {t(`queue.columns.${column}`)}
        </h2>
        <p className={styles.hint}>
          {t('queue.count', { count: entries.length })}. {t(`queue.hints.${column}`)}
        </p>
      </header>
      {entries.length === 0 ? (
        <p className={styles.hint}>{t(`queue.none.${column}`)}</p>
      ) : (
        entries.map((entry) => <QueueEntry key={entry.talk.id} entry={entry} />)
      )}
    </section>
  );
}
