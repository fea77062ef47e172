import { useTranslation } from 'react-i18next';
import { fileSize } from '../../../lib/files';
import { FileDrop } from '../../../ui/FileDrop';
import { useToast } from '../../../ui/Toasts';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import { UploadProgress } from '../../../ui/UploadProgress';
import { ACCEPTED, ACCEPTED_FILMS } from '../files.labels';
import { useRefreshFiles } from '../files.queries';
import { useUploads } from '../use-uploads';

type FileUploadProps = {
  /** What they are for. */
  target: Parameters<typeof useUploads>[0];
  /** In bytes. */
  limit: number;
  takes?: 'documents' | 'films';
  /** Their rights are recorded with the upload. */
  isReleasedAtOnce?: boolean;
};

/** Adds files to what owns them. */
export function FileUpload({ target, limit, takes = 'documents', isReleasedAtOnce = false }: FileUploadProps) {
  const { t } = useTranslation('files');
  const toast = useToast();
  const refresh = useRefreshFiles();
  const largest = fileSize(limit);
  const { running, start, cancel, pause, goOn } = useUploads(target, {
    refuse: ({ size }) => (size > limit ? t('upload.tooLarge', { limit: largest }) : undefined),
    onDone: (name) => {
      toast({ text: t(isReleasedAtOnce ? 'upload.doneReleased' : 'upload.done', { name }) });
      void refresh();
    },
  });
  return (
    <div>
      <UnsavedChanges when={running.some(({ error }) => error === undefined)} />
      <FileDrop
        label={t('upload.label')}
        hint={t(takes === 'films' ? 'upload.hintFilms' : isReleasedAtOnce ? 'upload.hintReleased' : 'upload.hint', {
          limit: largest,
        })}
        accept={takes === 'films' ? ACCEPTED_FILMS : ACCEPTED}
        multiple
        onFiles={start}
      />
      <UploadProgress uploads={running} onCancel={cancel} onPause={pause} onGoOn={goOn} />
    </div>
  );
}
