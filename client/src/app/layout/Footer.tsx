import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { paths, publicAddresses } from '../paths';
import styles from './Footer.module.css';

/** The legal pages are the server's: whole for everybody, also where no script runs. */
export function Footer() {
  const { t } = useTranslation('app');
  const { pathname } = useLocation();
  const links = [
    { key: 'legalNotice', to: publicAddresses.legalNotice },
    { key: 'privacy', to: publicAddresses.privacy },
    { key: 'accessibility', to: publicAddresses.accessibility },
    // Whoever reports a barrier need not say where they were.
    { key: 'reportBarrier', to: publicAddresses.reportBarrier(pathname) },
    { key: 'easyLanguage', to: publicAddresses.easyLanguage },
  ] as const;
  return (
    <footer className={styles.footer} data-print="never">
      <nav aria-label={t('footer.label')}>
        <ul className={styles.list}>
          {links.map(({ key, to }) => (
            <li key={key}>
              <a className={styles.link} href={to}>
                {t(`footer.${key}`)}
              </a>
            </li>
          ))}
          <li>
            <Link className={styles.link} to={paths.help}>
              {t('footer.help')}
            </Link>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
