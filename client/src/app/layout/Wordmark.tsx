import { useTranslation } from 'react-i18next';
import styles from './Wordmark.module.css';

/** The name in letters beside two hills and a sun; no coat of arms. */
export function Wordmark() {
  const { t } = useTranslation('app');
  return (
    <span className={styles.wordmark}>
      <svg className={styles.sign} viewBox="0 0 40 32" aria-hidden="true" focusable="false">
        <circle className={styles.sun} cx="29" cy="9" r="5" />
        <path className={styles.far} d="M2 26C8 14 14 10 20 16s12 2 18 2v10H2Z" />
        <path className={styles.near} d="M2 28c8-9 15-9 21-4s11 2 15 1v5H2Z" />
      </svg>
      <span className={styles.text}>
        <span className={styles.name}>{t('product')}</span>
        <span className={styles.place}>{t('place')}</span>
      </span>
    </span>
  );
}
