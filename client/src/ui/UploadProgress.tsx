import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fileSize } from '../lib/files';
import { Alert } from './Alert';
import styles from './FileDrop.module.css';
import { IconButton } from './IconButton';
import { ProgressBar } from './ProgressBar';

export type RunningUpload = { id: string; name: string; loaded: number; total: number; error?: string | undefined };

/** The files on their way, with numbers and a way out; what failed stays until it is dismissed. */
export function UploadProgress({ uploads, onCancel }: { uploads: RunningUpload[]; onCancel: (id: string) => void }) {
  const { t } = useTranslation('ui');
  if (uploads.length === 0) return null;
  return (
    <ul className={styles.uploads}>
      {uploads.map((upload) => (
        <li key={upload.id} className={styles.upload}>
          {upload.error ? (
            <Alert tone="danger" title={upload.name} live>
              <p>{upload.error}</p>
            </Alert>
          ) : (
            <ProgressBar label={upload.name} share={shareOf(upload)} text={textOf(upload)} />
          )}
          <IconButton
            label={upload.error ? t('toast.close') : t('files.cancel', { name: upload.name })}
            icon={<X size={20} />}
            onClick={() => onCancel(upload.id)}
          />
        </li>
      ))}
    </ul>
  );

  function textOf({ loaded, total }: RunningUpload) {
    return loaded < total
      ? t('files.progress', { loaded: fileSize(loaded), total: fileSize(total) })
      : t('files.checking');
  }
}

function shareOf({ loaded, total }: RunningUpload): number | undefined {
  return loaded < total ? loaded / total : undefined;
}
