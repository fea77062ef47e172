import { useTranslation } from 'react-i18next';
import { useSession } from '../../features/session/session.queries';
import { placesFor } from './navigation';
import { PlaceLink } from './PlaceLink';
import styles from './SideNavigation.module.css';

export function SideNavigation() {
  const { t } = useTranslation('app');
  const session = useSession();
  return (
    <nav className={styles.side} aria-label={t('nav.main')}>
      <ul className={styles.list}>
        {placesFor(session).map((place) => (
          <li key={place.key}>
            <PlaceLink place={place} className={styles.link} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
