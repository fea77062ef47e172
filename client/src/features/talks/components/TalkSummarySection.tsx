import { useTranslation } from 'react-i18next';
import type { Talk } from '../talks.queries';
import styles from './TalkSummarySection.module.css';

/** What the talk is about, for those who were not there or cannot use the slides. */
export function TalkSummarySection({ talk: { summary, abilities } }: { talk: Talk }) {
  const { t } = useTranslation('talks');
  if (!summary && !abilities.update) return null;
  return (
    <section className={styles.section} aria-labelledby="summary">
      <h2 id="summary">{t('summary.title')}</h2>
      {summary ? (
        <p className={styles.text}>{summary}</p>
      ) : (
        <p className={styles.missing}>
          {t('summary.missing')} {t('summary.missingText')}
        </p>
      )}
    </section>
  );
}
