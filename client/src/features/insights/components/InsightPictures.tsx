import { useTranslation } from 'react-i18next';
import { FileList } from '../../files/components/FileList';
import { contentAddress } from '../../files/files.queries';
import type { Insight } from '../insights.queries';
import styles from './InsightEntry.module.css';

/** Pictures as pictures; everything else, and what cannot be opened yet, as files. */
export function InsightPictures({ insight: { files, occasion } }: { insight: Insight }) {
  const { t } = useTranslation('insights');
  const isShown = ({ mediaType, abilities }: Insight['files'][number]) =>
    abilities.open && mediaType.startsWith('image/');
  const pictures = files.filter(isShown);
  const others = files.filter((file) => !isShown(file));
  return (
    <>
      {pictures.length > 0 && (
        <ul className={styles.pictures}>
          {pictures.map(({ id }) => (
            <li key={id}>
              <a href={contentAddress(id, { inline: true })}>
                <img
                  src={contentAddress(id, { inline: true })}
                  alt={t('picture', { occasion })}
                  height={160}
                  loading="lazy"
                  decoding="async"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && <FileList files={others} />}
    </>
  );
}
