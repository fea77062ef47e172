import { useTranslation } from 'react-i18next';
import { fileSize } from '../../../lib/files';
import { useDates } from '../../../lib/use-dates';
import { contentAddress, type StoredFile } from '../files.queries';
import styles from './FileVersions.module.css';

/** What stood here before, for those who manage the file. */
export function FileVersions({ file: { id, versions, abilities } }: { file: StoredFile }) {
  const { t } = useTranslation('files');
  const dates = useDates();
  const older = versions.slice(1);
  if (older.length === 0 || !abilities.open) return null;
  return (
    <details className={styles.versions}>
      <summary>{t('versions.show', { count: older.length })}</summary>
      <ul className={styles.list}>
        <li>{t('versions.present', { number: versions[0]?.number })}</li>
        {older.map(({ number, fileName, size, uploadedAt }) => (
          <li key={number}>
            <a href={contentAddress(id, { number })} download={fileName}>
              {t('versions.version', { number })}: {fileName}
            </a>{' '}
            <span className={styles.facts}>{[fileSize(size), dates.day(uploadedAt)].join(' · ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
