import { useTranslation } from 'react-i18next';
import { legend } from '../calendar.labels';
import styles from './Legend.module.css';
import { LookSign } from './LookSign';

export function Legend() {
  const { t } = useTranslation('calendar');
  return (
    <ul className={styles.legend} aria-label={t('legend')}>
      {legend.map((look) => (
        <li key={look}>
          <LookSign look={look}>{t(`looks.${look}`)}</LookSign>
        </li>
      ))}
    </ul>
  );
}
