import { ImageOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { Badge } from '../../../ui/Badge';
import { type Picture, pictureAddress } from '../../picture-choice/picture-choice.queries';
import { conditionLooks, conditionOf } from '../pictures.labels';
import styles from './PictureTile.module.css';

/** A picture in the grid: the title leads to it, its alternative text tells what is to be seen. */
export function PictureTile({ picture }: { picture: Picture }) {
  const { t } = useTranslation('pictures');
  const { id, title, alternativeText, credit, place } = picture;
  const address = pictureAddress(picture, 320);
  const condition = conditionOf(picture);
  return (
    <li className={styles.tile}>
      <div className={styles.picture}>
        {address === null ? (
          <ImageOff aria-hidden="true" size={40} />
        ) : (
          <img src={address} alt={alternativeText} loading="lazy" decoding="async" />
        )}
      </div>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <Link to={paths.picture(id)}>{title}</Link>
        </h2>
        <p className={styles.facts}>{[place, credit].filter(Boolean).join(' · ')}</p>
        <Badge {...conditionLooks[condition]}>{t(`conditions.${condition}`)}</Badge>
      </div>
    </li>
  );
}
