import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { EmptyState } from '../../../ui/EmptyState';
import { Loaded } from '../../../ui/Loaded';
import { LoadMore } from '../../../ui/LoadMore';
import { FileList } from '../../files/components/FileList';
import { activitiesQuery, type MunicipalityActivity } from '../municipality-reports.queries';
import styles from './ActivityTimeline.module.css';
import { ReportText } from './ReportText';

/** What a municipality has told, meeting by meeting, newest first; the address holds the tag. */
export function ActivityTimeline({ municipalityId }: { municipalityId: string }) {
  const { t } = useTranslation('municipality-reports');
  const [search, setSearch] = useSearchParams();
  const tag = search.get('schlagwort');
  const query = useInfiniteQuery(activitiesQuery(municipalityId, tag));
  const choose = (chosen: string | null) =>
    setSearch(
      (current) => {
        current.delete('schlagwort');
        if (chosen !== null) current.set('schlagwort', chosen);
        return current;
      },
      { preventScrollReset: true, replace: true },
    );
  return (
    <section className={styles.section} aria-labelledby="aktivitaeten">
      <h2 id="aktivitaeten">{t('activities.title')}</h2>
      <p className={styles.lead}>{t('activities.lead')}</p>
      <Loaded
        query={query}
        empty={{
          when: ({ pages: [first] }) => first?.items.length === 0 && tag === null,
          show: (
            <EmptyState title={t('activities.empty')}>
              <p>{t('activities.emptyText')}</p>
            </EmptyState>
          ),
        }}
      >
        {({ pages }) => (
          <>
            <TagFilter tags={pages[0]?.tags ?? []} chosen={tag} onChoose={choose} />
            <ol className={styles.timeline} aria-label={t('activities.list')}>
              {pages
                .flatMap(({ items }) => items)
                .map((activity) => (
                  <Activity key={activity.id} activity={activity} />
                ))}
            </ol>
            <LoadMore
              hasMore={query.hasNextPage}
              busy={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
          </>
        )}
      </Loaded>
    </section>
  );
}

type TagFilterProps = { tags: string[]; chosen: string | null; onChoose: (tag: string | null) => void };

function TagFilter({ tags, chosen, onChoose }: TagFilterProps) {
  const { t } = useTranslation('municipality-reports');
  if (tags.length === 0) return null;
  return (
    <fieldset className={styles.filter}>
      <legend>{t('activities.filter')}</legend>
      {[null, ...tags].map((tag) => (
        <button
          key={tag ?? ''}
          type="button"
          className={styles.tag}
          aria-pressed={tag === chosen}
          onClick={() => onChoose(tag)}
        >
          {tag ?? t('activities.all')}
        </button>
      ))}
    </fieldset>
  );
}

function Activity({ activity: { meeting, isOral, files, ...parts } }: { activity: MunicipalityActivity }) {
  const { t } = useTranslation('municipality-reports');
  const dates = useDates();
  return (
    <li className={styles.activity}>
      <h3 className={styles.when}>
        <Link to={paths.meeting(meeting.id)}>{t('activities.meeting', { number: meeting.number })}</Link>
        <span>
          {dates.day(meeting.startsAt)}
          {isOral && ` · ${t('states.oral')}`}
        </span>
      </h3>
      <ReportText parts={parts} />
      {files.length > 0 && <FileList files={files} />}
    </li>
  );
}
