import type { Picture } from '../minutes.queries';
import styles from './PictureView.module.css';

/** A picture with the words for people who do not see it; a decorative one is silent. */
export function PictureView({ picture: { fileId, alt, decorative } }: { picture: Picture }) {
  return (
    <img className={styles.picture} src={`/api/files/${fileId}/content`} alt={decorative ? '' : alt} loading="lazy" />
  );
}
