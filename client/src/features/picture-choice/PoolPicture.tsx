import { ImageOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './PoolPicture.module.css';
import { type Picture, pictureAddress } from './picture-choice.queries';

type PoolPictureProps = { picture: Picture; size?: 'small' | 'large' };

/** A picture of the pool with its credit, for members. */
export function PoolPicture({ picture, size = 'large' }: PoolPictureProps) {
  const { t } = useTranslation('picture-choice');
  const { alternativeText, credit, file } = picture;
  const address = pictureAddress(picture, size === 'small' ? 320 : 1280);
  return (
    <figure className={size === 'small' ? styles.small : styles.large}>
      {address === null ? (
        <span className={styles.missing}>
          <ImageOff aria-hidden="true" size={32} />
        </span>
      ) : (
        <img
          src={address}
          alt={alternativeText}
          width={file?.width ?? undefined}
          height={file?.height ?? undefined}
          loading="lazy"
          decoding="async"
        />
      )}
      <figcaption>{t('credit', { credit })}</figcaption>
    </figure>
  );
}
