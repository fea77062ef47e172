import { Download, Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fileKind, fileSize } from '../../../lib/files';
import { useDates } from '../../../lib/use-dates';
import { buttonClass } from '../../../ui/Button';
import { fileIcon } from '../files.labels';
import { contentAddress, type StoredFile, type SuggestedRights } from '../files.queries';
import styles from './FileEntry.module.css';
import { FileManagement } from './FileManagement';
import { FileStateBadge } from './FileStateBadge';
import { FileVersions } from './FileVersions';
import { RightsLine } from './RightsLine';

/** One file: what it is, what one may do with it, who allows it. */
export function FileEntry({ file, suggested }: { file: StoredFile; suggested: SuggestedRights }) {
  const { t } = useTranslation('files');
  const dates = useDates();
  const { id, fileName: name, size, state, rights, abilities, uploadedAt, versions } = file;
  const Icon = fileIcon(file.mediaType);
  const isManaged = versions.length > 0;
  const when = dates.day(uploadedAt);
  const by = versions[0]?.uploadedBy;
  return (
    <article className={styles.file} data-state={state} aria-label={name}>
      <Icon className={styles.icon} aria-hidden="true" size={32} />
      <div className={styles.body}>
        <h3 className={styles.name}>{name}</h3>
        <p className={styles.facts}>
          {[
            fileKind(name),
            fileSize(size),
            by ? t('facts.uploadedBy', { when, name: by }) : t('facts.uploaded', { when }),
          ].join(' · ')}
        </p>
        {isManaged && (
          <p className={styles.state}>
            <FileStateBadge state={state} />
            {state !== 'released' && <span>{t(`stateNotes.${state}`)}</span>}
          </p>
        )}
        {rights && state !== 'withdrawn' && <RightsLine rights={rights} />}
        <FileVersions file={file} />
      </div>
      <div className={styles.actions} data-print="never">
        {abilities.open && file.isViewable && (
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
            className={buttonClass({ size: 'small', variant: state === 'released' ? 'primary' : 'secondary' })}
            href={contentAddress(id)}
            download={name}
            aria-label={t('actions.downloadName', { name })}
          >
            <Download aria-hidden="true" size={20} />
            <span className="kern-label">{t('actions.download')}</span>
          </a>
        )}
        <FileManagement file={file} suggested={suggested} />
      </div>
    </article>
  );
}
