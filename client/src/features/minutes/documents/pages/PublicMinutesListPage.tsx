import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../../app/paths';
import { useDates } from '../../../../lib/use-dates';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { PageHeader } from '../../../../ui/PageHeader';
import { Skeleton } from '../../../../ui/Skeleton';
import { publicMinutesListQuery } from '../documents.queries';
import styles from './PublicMinutesListPage.module.css';

/** Published extracts, for everybody. */
export function PublicMinutesListPage() {
  const { t } = useTranslation('minutes-documents');
  const dates = useDates();
  const query = useQuery(publicMinutesListQuery);
  return (
    <>
      <PageHeader title={t('public.title')} breadcrumb={[]} summary={t('public.lead')} />
      <Loaded
        query={query}
        skeleton={<Skeleton rows={4} />}
        empty={{
          when: ({ items }) => items.length === 0,
          show: (
            <EmptyState title={t('public.empty')}>
              <p>{t('public.emptyText')}</p>
            </EmptyState>
          ),
        }}
      >
        {({ items }) => (
          <ul className={styles.list}>
            {items.map(({ id, number, title, workingGroup, startedAt, publishedAt }) => (
              <li key={id}>
                <Link to={paths.publicMinutes(id)}>
                  {[t('public.meeting', { number }), title].filter(Boolean).join(': ')}
                </Link>
                <p className={styles.facts}>
                  {workingGroup}, {dates.day(startedAt)}, {t('public.published', { day: dates.day(publishedAt) })}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}
