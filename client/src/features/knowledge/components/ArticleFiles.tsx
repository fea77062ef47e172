import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import { FileList } from '../../files/components/FileList';
import { FileUpload } from '../../files/components/FileUpload';
import type { Article } from '../knowledge.queries';
import styles from './ArticleFiles.module.css';

/** What hangs on it: others see a file once its rights are recorded. */
export function ArticleFiles({ article }: { article: Article }) {
  const { t } = useTranslation('knowledge');
  const { id, files, pendingFiles, abilities, uploadLimit, municipality, licence } = article;
  if (files.length === 0 && pendingFiles === 0 && !abilities.addFiles) return null;
  const suggested = {
    ...(municipality && { holder: municipality.name }),
    ...(licence && { licence }),
    scope: 'members' as const,
  };
  return (
    <section className={styles.section} aria-labelledby="anlagen">
      <h2 id="anlagen">{t('attachments.title')}</h2>
      {files.length > 0 && <FileList files={files} suggested={suggested} />}
      {pendingFiles > 0 && (
        <Alert title={t('attachments.pending', { count: pendingFiles })}>
          <p>{t(abilities.addFiles ? 'attachments.pendingOwn' : 'attachments.pendingText')}</p>
        </Alert>
      )}
      {abilities.addFiles && <FileUpload target={{ ownerType: 'article', ownerId: id }} limit={uploadLimit} />}
    </section>
  );
}
