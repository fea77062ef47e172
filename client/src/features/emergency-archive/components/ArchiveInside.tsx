import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fileSize } from '../../../lib/files';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { type ArchiveContents, contentsQuery } from '../archive.queries';
import styles from './ArchiveInside.module.css';

/** What the archive of this moment holds, counted while one reads. */
export function ArchiveInside() {
  const { t } = useTranslation('emergency-archive');
  return (
    <section className={styles.inside} aria-labelledby="archive-inside">
      <h2 id="archive-inside">{t('inside')}</h2>
      <Loaded query={useQuery(contentsQuery)} skeleton={<Skeleton rows={3} />}>
        {(contents) => <Figures contents={contents} />}
      </Loaded>
      <p className={styles.note}>{t('notInside')}</p>
    </section>
  );
}

function Figures({ contents: { chapters, fileCount, size } }: { contents: ArchiveContents }) {
  const { t } = useTranslation('emergency-archive');
  return (
    <>
      <ul className={styles.figures}>
        {chapters.map(({ title, count }) => (
          <li key={title} className={styles.figure}>
            <strong className={styles.count}>{count}</strong> {title}
          </li>
        ))}
      </ul>
      <p>
        {fileCount === 0
          ? t('noFiles')
          : t('insideNote', { files: t('filesCount', { count: fileCount }), size: fileSize(size) })}
      </p>
    </>
  );
}
