import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FilePage, pageImageAddress } from '../../files/pages.queries';
import styles from './PagePicture.module.css';

type PagePictureProps = { fileId: string; page: FilePage; zoom: number; textId: string };

/** The page as it looks; its text, which stands behind it, says the same in words. */
export function PagePicture({ fileId, page: { number, title, images }, zoom, textId }: PagePictureProps) {
  const { t } = useTranslation('reader');
  const [failed, setFailed] = useState<number>();
  const size = images.findLast(({ width }) => width > 0);
  if (!size) return null;
  if (failed === number) return <p role="alert">{t('pictureFailed')}</p>;
  const isLarge = zoom > 0;
  const scrolling = isLarge ? { tabIndex: 0, role: 'region', 'aria-label': t('enlarged'), 'data-scrolls': '' } : {};
  return (
    <div className={styles.frame} {...scrolling}>
      <img
        key={number}
        className={styles.picture}
        data-zoom={zoom}
        src={pageImageAddress(fileId, number, 1280)}
        alt={t(title ? 'pictureWithTitle' : 'picture', { number, title })}
        aria-details={textId}
        width={size.width}
        height={size.height}
        decoding="async"
        onError={() => setFailed(number)}
      />
    </div>
  );
}
