import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useSession } from '../../features/session/session.queries';
import { placesFor } from './navigation';
import styles from './SideNavigation.module.css';

export function SideNavigation() {
  const { t } = useTranslation('app');
  const session = useSession();
  return (
    <nav className={styles.side} aria-label={t('nav.main')}>
      <ul className={styles.list}>
        {placesFor(session).map(({ key, to, icon: Icon }) => (
          <li key={key}>
            <NavLink className={styles.link} to={to} end={key === 'start'}>
              <Icon aria-hidden="true" size={22} />
              {t(`nav.${key}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
