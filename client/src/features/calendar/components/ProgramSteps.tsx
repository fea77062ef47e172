import { useTranslation } from 'react-i18next';
import styles from './ProgramSteps.module.css';

const programs = ['outlook', 'thunderbird', 'apple', 'android'] as const;

/** Where the address goes in the programs that people use. */
export function ProgramSteps() {
  const { t } = useTranslation('calendar');
  return (
    <section className={styles.steps}>
      <h2>{t('feeds.steps')}</h2>
      <p>{t('feeds.refresh')}</p>
      {programs.map((program) => (
        <details key={program} className={styles.program}>
          <summary className={styles.name}>{t(`feeds.programs.${program}.name`)}</summary>
          <ol>
            {t(`feeds.programs.${program}.steps`)
              .split('\n')
              .map((step) => (
                <li key={step}>{step}</li>
              ))}
          </ol>
        </details>
      ))}
    </section>
  );
}
