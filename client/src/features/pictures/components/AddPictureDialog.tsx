import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { problemOf } from '../../../api/problem';
import { useProblemForm } from '../../../api/use-problem-form';
import { paths } from '../../../app/paths';
import { FileDrop } from '../../../ui/FileDrop';
import { FormDialog } from '../../../ui/FormDialog';
import { StatusMessage } from '../../../ui/StatusMessage';
import { useToast } from '../../../ui/Toasts';
import { useAddPicture, useSendPicture } from '../pictures.queries';
import { PictureFields, pictureIn } from './PictureFields';

/** The words are saved first: a picture that does not arrive takes nothing with it. */
export function AddPictureDialog({ workingGroupId, onClose }: { workingGroupId: string; onClose: () => void }) {
  const { t } = useTranslation('pictures');
  const toast = useToast();
  const navigate = useNavigate();
  const [photo, setPhoto] = useState<File>();
  const add = useAddPicture();
  const send = useSendPicture();
  const form = useProblemForm(
    async (values) => {
      const picture = await add.mutateAsync({ ...pictureIn(values), workingGroupId });
      const failure = photo && (await send.mutateAsync({ id: picture.id, photo }).then(() => null, problemOf));
      return { picture, failure };
    },
    ({ picture: { id, title }, failure }) => {
      toast({ text: failure ? t('form.sendFailed', { reason: failure.title }) : t('form.added', { title }) });
      onClose();
      navigate(paths.picture(id));
    },
  );
  return (
    <FormDialog title={t('form.addTitle')} state={form} submitLabel={t('form.submit')} size="wide" onClose={onClose}>
      <FileDrop
        label={t('form.file')}
        hint={t('form.fileHint')}
        accept="image/jpeg,image/png"
        onFiles={([chosen]) => setPhoto(chosen)}
      />
      <StatusMessage>{photo && t('form.fileChosen', { name: photo.name })}</StatusMessage>
      <PictureFields />
    </FormDialog>
  );
}
