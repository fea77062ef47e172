import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { FormDialog } from '../../../ui/FormDialog';
import { useToast } from '../../../ui/Toasts';
import type { Picture } from '../../picture-choice/picture-choice.queries';
import { useChangePicture } from '../pictures.queries';
import { PictureFields, pictureIn } from './PictureFields';

export function ChangePictureDialog({ picture, onClose }: { picture: Picture; onClose: () => void }) {
  const { t } = useTranslation('pictures');
  const toast = useToast();
  const change = useChangePicture(picture.id);
  const form = useProblemForm(
    (values) => change.mutateAsync({ ...pictureIn(values), version: picture.version }),
    () => {
      toast({ text: t('form.saved') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('form.changeTitle')} state={form} submitLabel={t('form.save')} size="wide" onClose={onClose}>
      <PictureFields picture={picture} />
    </FormDialog>
  );
}
