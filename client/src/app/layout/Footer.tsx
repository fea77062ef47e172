import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { paths } from '../paths';
import styles from './Footer.module.css';

const links = [
  { key: 'legalNotice', to: paths.legalNotice },
  { key: 'privacy', to: paths.privacy },
  { key: 'accessibility', to: paths.accessibility },
  { key: 'reportBarrier', to: paths.reportBarrier },
  { key: 'easyLanguage', to: paths.easyLanguage },
  { key: 'help', to: paths.help },
] as const;

export function Footer() {
  const { t } = useTranslation('app');
  const { pathname } = useLocation();
  return (
    <footer className={styles.footer} data-print="never">
      <nav aria-label={t('footer.label')}>
        <ul className={styles.list}>
          {links.map(({ key, to }) => (
            <li key={key}>
              {/* Whoever reports a barrier need not say where they were. */}
              <Link className={styles.link} to={to} state={{ page: pathname }}>
                {t(`footer.${key}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
