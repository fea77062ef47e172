import { useTranslation } from 'react-i18next';
import styles from './SkipLink.module.css';

export function SkipLink({ target }: { target: string }) {
  const { t } = useTranslation('ui');
  return (
    <a className={styles.link} href={`#${target}`}>
      {t('skip')}
    </a>
  );
}
