import { Accessibility } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fileKind, fileSize } from '../../../lib/files';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { fileIcon } from '../files.labels';
import type { StoredFile, SuggestedRights } from '../files.queries';
import { FileActions } from './FileActions';
import { FileCondition } from './FileCondition';
import styles from './FileEntry.module.css';
import { FileStateBadge } from './FileStateBadge';
import { FileVersions } from './FileVersions';
import { RightsLine } from './RightsLine';

type FileEntryProps = {
  file: StoredFile;
  suggested: SuggestedRights;
  /** Everything that belongs to the same. */
  siblings: StoredFile[];
  readAddress?: string | undefined;
  children?: ReactNode;
};

/** One file: what it is, what one may do with it, who allows it. */
export function FileEntry({ file, suggested, siblings, readAddress, children }: FileEntryProps) {
  const { t } = useTranslation('files');
  const dates = useDates();
  const { fileName: name, size, state, rights, uploadedAt, versions } = file;
  const Icon = fileIcon(file.mediaType);
  const isManaged = versions.length > 0;
  const when = dates.day(uploadedAt);
  const by = versions[0]?.uploadedBy;
  const original = siblings.find(({ id }) => id === file.alternativeOfId);
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
        {file.alternativeOfId && (
          <p className={styles.state}>
            <Badge tone="primary" icon={Accessibility}>
              {t('alternative.badge')}
            </Badge>
            {original && <span>{t('alternative.ofName', { name: original.fileName })}</span>}
          </p>
        )}
        {(isManaged || state === 'embargoed') && (
          <p className={styles.state}>
            <FileStateBadge file={file} />
            {isManaged && state !== 'released' && <span>{t(`stateNotes.${state}`)}</span>}
          </p>
        )}
        <FileCondition file={file} />
        {rights && state !== 'withdrawn' && <RightsLine rights={rights} />}
        <FileVersions file={file} />
        {children}
      </div>
      <FileActions file={file} suggested={suggested} siblings={siblings} readAddress={readAddress} />
    </article>
  );
}
