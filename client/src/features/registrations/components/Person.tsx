import { useTranslation } from 'react-i18next';
import type { Registration } from '../registrations.queries';
import styles from './places.module.css';

export function Person({ registration: { name, email, isMember } }: { registration: Registration }) {
  const { t } = useTranslation('registrations');
  return (
    <span className={styles.person}>
      <strong>{name}</strong>
      {email ? (
        <a className={styles.small} href={`mailto:${email}`}>
          {email}
        </a>
      ) : (
        <span className={styles.small}>{t('list.noEmail')}</span>
      )}
      {isMember && <span className={styles.small}>{t('list.member')}</span>}
    </span>
  );
}
