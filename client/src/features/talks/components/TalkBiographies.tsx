import { useTranslation } from 'react-i18next';
import type { Talk } from '../talks.queries';
import styles from './TalkSummarySection.module.css';

/** Who speaks, in their own words. */
export function TalkBiographies({ talk: { speakers } }: { talk: Talk }) {
  const { t } = useTranslation('talks');
  const told = speakers.filter(({ biography }) => biography);
  if (told.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="speakers">
      <h2 id="speakers">{t('biographies', { count: told.length })}</h2>
      {told.map(({ id, name, biography }) => (
        <div key={id}>
          <h3>{name}</h3>
          <p className={styles.text}>{biography}</p>
        </div>
      ))}
    </section>
  );
}
