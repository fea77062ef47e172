import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import type { Municipality } from '../municipalities.queries';
import styles from './MunicipalityTiles.module.css';

/** The member bodies as tiles of text; coats of arms would need the permission of each. */
export function MunicipalityTiles({ municipalities }: { municipalities: Municipality[] }) {
  const { t } = useTranslation('municipalities');
  return (
    <ul className={styles.tiles} aria-label={t('tiles.label')}>
      {municipalities.map(({ id, name, officialName }) => (
        <li key={id} className={styles.tile}>
          <Link to={paths.municipality(id)} className={styles.name}>
            {name}
          </Link>
          {officialName !== name && <span className={styles.official}>{officialName}</span>}
        </li>
      ))}
    </ul>
  );
}
