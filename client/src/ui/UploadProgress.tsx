import { Pause, Play, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fileSize } from '../lib/files';
import { Alert } from './Alert';
import { Button } from './Button';
import styles from './FileDrop.module.css';
import { IconButton } from './IconButton';
import { ProgressBar } from './ProgressBar';

export type RunningUpload = {
  id: string;
  name: string;
  loaded: number;
  total: number;
  /** Waiting for the connection, or paused by the person. */
  state?: 'sending' | 'waiting' | 'paused';
  error?: string | undefined;
  /** Failed for no fault of the file: what was sent is still there. */
  canGoOn?: boolean;
};

type UploadProgressProps = {
  uploads: RunningUpload[];
  onCancel: (id: string) => void;
  onPause: (id: string) => void;
  onGoOn: (id: string) => void;
};

/** The files on their way, with numbers, a pause and a way out; what failed stays until it is dismissed. */
export function UploadProgress({ uploads, ...actions }: UploadProgressProps) {
  if (uploads.length === 0) return null;
  return (
    <ul className={styles.uploads}>
      {uploads.map((upload) => (
        <li key={upload.id} className={styles.upload}>
          {upload.error === undefined ? (
            <Sending upload={upload} {...actions} />
          ) : (
            <Failed upload={upload} {...actions} />
          )}
        </li>
      ))}
    </ul>
  );
}

type OneUpload = Omit<UploadProgressProps, 'uploads'> & { upload: RunningUpload };

function Sending({ upload, onCancel, onPause, onGoOn }: OneUpload) {
  const { t } = useTranslation('ui');
  const { id, name, loaded, total, state = 'sending' } = upload;
  const isWhole = loaded >= total;
  const amount = t('files.progress', { loaded: fileSize(loaded), total: fileSize(total) });
  return (
    <>
      <div>
        <ProgressBar
          label={name}
          share={isWhole ? undefined : loaded / total}
          text={isWhole && state === 'sending' ? t('files.checking') : amount}
        />
        <p role="status" className={styles.state}>
          {state !== 'sending' && t(`files.${state}`)}
        </p>
      </div>
      <div className={styles.buttons}>
        {!isWhole &&
          (state === 'paused' ? (
            <IconButton label={t('files.goOn', { name })} icon={<Play size={20} />} onClick={() => onGoOn(id)} />
          ) : (
            <IconButton label={t('files.pause', { name })} icon={<Pause size={20} />} onClick={() => onPause(id)} />
          ))}
        <IconButton label={t('files.cancel', { name })} icon={<X size={20} />} onClick={() => onCancel(id)} />
      </div>
    </>
  );
}

function Failed({ upload: { id, name, error, canGoOn }, onCancel, onGoOn }: OneUpload) {
  const { t } = useTranslation('ui');
  return (
    <>
      <Alert tone="danger" title={name} live>
        <p>{error}</p>
        {canGoOn && <Button onClick={() => onGoOn(id)}>{t('files.again')}</Button>}
      </Alert>
      <IconButton label={t('toast.close')} icon={<X size={20} />} onClick={() => onCancel(id)} />
    </>
  );
}
