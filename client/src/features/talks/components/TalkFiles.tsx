import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { accessibleVersionsQuery } from '../../files/accessible-versions.queries';
import { FileList } from '../../files/components/FileList';
import { FileUpload } from '../../files/components/FileUpload';
import type { Talk } from '../talks.queries';
import styles from './TalkFiles.module.css';

/** Slides and papers: to read, and for the coordination to add and to release. */
export function TalkFiles({ talk }: { talk: Talk }) {
  const { t } = useTranslation('talks');
  const { id, files, pendingFiles, speakers, abilities, uploadLimit } = talk;
  const isEmpty = files.length === 0;
  const { data: asked } = useQuery({ ...accessibleVersionsQuery(id), enabled: !isEmpty });
  const [speaker] = speakers;
  const suggested = speaker ? { holder: speaker.organisation ?? speaker.name, grantedBy: speaker.name } : {};
  return (
    <section className={styles.section} aria-labelledby="files">
      <h2 id="files">{t('files.title')}</h2>
      {!isEmpty && (
        <FileList
          files={files}
          suggested={suggested}
          readAddress={(fileId) => paths.readFile(id, fileId)}
          requests={asked?.items}
        />
      )}
      {pendingFiles > 0 && !abilities.addFiles && (
        <Alert title={t('files.pending', { count: pendingFiles })}>
          <p>{t('files.pendingText')}</p>
        </Alert>
      )}
      {isEmpty && pendingFiles === 0 && <p className={styles.none}>{t('files.none')}</p>}
      {abilities.addFiles && <FileUpload target={{ ownerType: 'talk', ownerId: id }} limit={uploadLimit} />}
    </section>
  );
}
