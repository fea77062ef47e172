import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/Dialog';
import { FileDrop } from '../../../ui/FileDrop';
import { useToast } from '../../../ui/Toasts';
import { UploadProgress } from '../../../ui/UploadProgress';
import { ACCEPTED } from '../files.labels';
import { type StoredFile, useRefreshFiles } from '../files.queries';
import { useUploads } from '../use-uploads';

export function ReplaceDialog({ file, onClose }: { file: StoredFile; onClose: () => void }) {
  const { t } = useTranslation('files');
  const toast = useToast();
  const refresh = useRefreshFiles();
  const { running, start, cancel, pause, goOn } = useUploads(
    { fileId: file.id },
    {
      onDone: () => {
        toast({ text: t('replace.done') });
        void refresh();
        onClose();
      },
    },
  );
  const isBusy = running.some(({ error }) => error === undefined);
  const close = () => {
    for (const { id } of running) cancel(id);
    onClose();
  };
  return (
    <Dialog title={t('replace.title', { name: file.fileName })} onClose={close}>
      <p>{t('replace.text')}</p>
      <FileDrop label={t('replace.label')} accept={ACCEPTED} disabled={isBusy} onFiles={start} />
      <UploadProgress uploads={running} onCancel={cancel} onPause={pause} onGoOn={goOn} />
    </Dialog>
  );
}
