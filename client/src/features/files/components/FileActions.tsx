import { BookOpen, Download, Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { buttonClass } from '../../../ui/Button';
import { contentAddress, type StoredFile, type SuggestedRights } from '../files.queries';
import styles from './FileEntry.module.css';
import { FileManagement } from './FileManagement';

type FileActionsProps = {
  file: StoredFile;
  suggested: SuggestedRights;
  siblings: StoredFile[];
  /** Where it is read page by page; undefined where it is not. */
  readAddress: string | undefined;
};

/** Reading comes first, where there is something to read in the portal. */
export function FileActions({ file, suggested, siblings, readAddress }: FileActionsProps) {
  const { t } = useTranslation('files');
  const { id, fileName: name, state, abilities, isViewable, preview } = file;
  const isReadable = readAddress !== undefined && (preview.state === 'ready' || preview.state === 'running');
  const isReleased = state === 'released';
  return (
    <div className={styles.actions} data-print="never">
      {abilities.open && isReadable && (
        <Link
          className={buttonClass({ size: 'small', variant: isReleased ? 'primary' : 'secondary' })}
          to={readAddress}
          aria-label={t('actions.readName', { name })}
        >
          <BookOpen aria-hidden="true" size={20} />
          <span className="kern-label">{t('actions.read')}</span>
        </Link>
      )}
      {abilities.open && isViewable && !isReadable && (
        <a
          className={buttonClass({ size: 'small' })}
          href={contentAddress(id, { inline: true })}
          target="_blank"
          rel="noreferrer"
          aria-label={t('actions.viewName', { name })}
        >
          <Eye aria-hidden="true" size={20} />
          <span className="kern-label">{t('actions.view')}</span>
        </a>
      )}
      {abilities.open && (
        <a
          className={buttonClass({ size: 'small', variant: isReleased && !isReadable ? 'primary' : 'secondary' })}
          href={contentAddress(id)}
          download={name}
          aria-label={t('actions.downloadName', { name })}
        >
          <Download aria-hidden="true" size={20} />
          <span className="kern-label">{t('actions.download')}</span>
        </a>
      )}
      <FileManagement file={file} suggested={suggested} siblings={siblings} />
    </div>
  );
}
