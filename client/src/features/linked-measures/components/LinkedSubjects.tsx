import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../../lib/use-dates';
import { linkedSubjectsQuery } from '../linked-measures.queries';
import { subjectPath } from '../subject-path';
import styles from './LinkedMeasures.module.css';

/** On the page of a measure: what has to do with it, as far as the reader sees it. */
export function LinkedSubjects({ measureId }: { measureId: string }) {
  const { t } = useTranslation('linked-measures');
  const dates = useDates();
  const { data } = useQuery(linkedSubjectsQuery(measureId));
  if (!data) return null;
  return (
    <section className={styles.section} aria-labelledby="gehoert-dazu">
      <h2 id="gehoert-dazu">{t('subjects.title')}</h2>
      {data.items.length === 0 ? (
        <p className={styles.none}>{t('subjects.none')}</p>
      ) : (
        <ul className={styles.list}>
          {data.items.map((subject) => (
            <li key={`${subject.kind}-${subject.id}`} className={styles.measure}>
              <span className={styles.kind}>{t(`subjects.kinds.${subject.kind}`)}</span>
              <Link to={subjectPath(subject)}>{subject.title}</Link>
              <span className={styles.status}>
                {[subject.detail, subject.day && dates.calendarDay(subject.day)].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
