import { pageImageAddress } from '../pages.queries';
import styles from './CoverPicture.module.css';

/** The first page, small, beside a title that says the same; only where the reader may open it. */
export function CoverPicture({ fileId }: { fileId: string }) {
  return (
    <img
      className={styles.cover}
      src={pageImageAddress(fileId, 1, 320)}
      alt=""
      width={320}
      height={180}
      loading="lazy"
      decoding="async"
      data-print="never"
    />
  );
}
