import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../features/session/session.queries';
import { Menu } from '../../ui/Menu';
import { MenuItem } from '../../ui/MenuItem';
import styles from './BottomBar.module.css';
import { placesFor, placesInBottomBar } from './navigation';
import { PlaceLink } from './PlaceLink';

/** The main navigation of small screens, within reach of the thumb. */
export function BottomBar() {
  const { t } = useTranslation('app');
  const places = placesFor(useSession());
  return (
    <nav className={styles.bar} aria-label={t('nav.main')}>
      {places.slice(0, placesInBottomBar).map((place) => (
        <PlaceLink key={place.key} place={place} className={styles.link} />
      ))}
      <div className={styles.more}>
        <Menu label={t('nav.more')} icon={<Ellipsis aria-hidden="true" size={22} />} opens="up">
          {(close) =>
            places.slice(placesInBottomBar).map(({ key, to, icon: Icon }) => (
              <MenuItem key={key} to={to} icon={<Icon aria-hidden="true" size={22} />} onClick={close}>
                {t(`nav.${key}`)}
              </MenuItem>
            ))
          }
        </Menu>
      </div>
    </nav>
  );
}
