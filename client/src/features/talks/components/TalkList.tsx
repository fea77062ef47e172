import { useTranslation } from 'react-i18next';
import { byYear } from '../by-year';
import type { TalkSummary } from '../talks.queries';
import { TalkEntry } from './TalkEntry';
import styles from './TalkList.module.css';

/** Years like sheets of a calendar, the newest on top. */
export function TalkList({ talks }: { talks: TalkSummary[] }) {
  const { t } = useTranslation('talks');
  return (
    <div className={styles.years}>
      {byYear(talks).map(({ year, talks: ofYear }) => (
        <section key={year} className={styles.year} aria-label={t('list.year', { year })}>
          <h2 className={styles.number}>{year}</h2>
          <ol className={styles.talks}>
            {ofYear.map((talk) => (
              <li key={talk.id} className={styles.talk}>
                <TalkEntry talk={talk} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
