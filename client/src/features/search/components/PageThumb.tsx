import type { FoundPage } from '../search.queries';
import styles from './PageThumb.module.css';

/** The page that was found, where there is a picture of it. Its text stands beside it. */
export function PageThumb({ page: { fileId, number, imageWidths } }: { page: FoundPage }) {
  const width = imageWidths[0];
  if (width === undefined) return null;
  return (
    <img
      className={styles.picture}
      src={`/api/files/${fileId}/pages/${number}/image?width=${width}`}
      width={width}
      alt=""
      loading="lazy"
      decoding="async"
    />
  );
}
