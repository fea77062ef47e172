import { useTranslation } from 'react-i18next';
import type { StoredFile, SuggestedRights } from '../files.queries';
import { FileEntry } from './FileEntry';
import styles from './FileList.module.css';

/** The files of something. What was recorded for one is suggested for the next, but for what each has to be asked. */
export function FileList({ files, suggested = {} }: { files: StoredFile[]; suggested?: SuggestedRights }) {
  const { t } = useTranslation('files');
  const last = files.findLast(({ rights }) => rights !== null)?.rights;
  return (
    <ul className={styles.list} aria-label={t('facts.list')}>
      {files.map((file) => (
        <li key={file.id} className={styles.entry}>
          <FileEntry file={file} suggested={{ ...suggested, ...last, thirdParty: undefined }} />
        </li>
      ))}
    </ul>
  );
}
