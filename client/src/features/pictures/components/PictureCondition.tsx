import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Alert } from '../../../ui/Alert';
import { FileDrop } from '../../../ui/FileDrop';
import { useToast } from '../../../ui/Toasts';
import type { Picture } from '../../picture-choice/picture-choice.queries';
import { useSendPicture } from '../pictures.queries';

/** What is missing or under way with the file itself; nothing while all is well. */
export function PictureCondition({ picture }: { picture: Picture }) {
  const { t } = useTranslation('pictures');
  const obstacle = picture.showings[0]?.obstacle;
  if (obstacle === 'withdrawn') return <Alert tone="warning" title={t('page.isWithdrawn')} />;
  if (obstacle === 'file_in_work') return <Alert title={t('page.working')} />;
  if (obstacle !== 'no_file') return null;
  return (
    <Alert tone="warning" title={t(picture.file === null ? 'page.missing' : 'page.broken')}>
      {picture.abilities.upload && <SendPicture picture={picture} />}
    </Alert>
  );
}

function SendPicture({ picture: { id } }: { picture: Picture }) {
  const { t } = useTranslation('pictures');
  const toast = useToast();
  const send = useSendPicture();
  return (
    <FileDrop
      label={t('page.upload')}
      hint={t('form.fileHint')}
      accept="image/jpeg,image/png"
      disabled={send.isPending}
      onFiles={([photo]) =>
        photo && send.mutate({ id, photo }, { onError: (error) => toast({ text: problemOf(error).title }) })
      }
    />
  );
}
