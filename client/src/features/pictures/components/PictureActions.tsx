import { EyeOff, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { RemoveDialog } from '../../../ui/RemoveDialog';
import { useToast } from '../../../ui/Toasts';
import { useTrouble } from '../../../ui/use-trouble';
import type { Picture } from '../../picture-choice/picture-choice.queries';
import { useRemovePicture, useWithdrawPicture } from '../pictures.queries';
import { ChangePictureDialog } from './ChangePictureDialog';

/** Withdrawing is one act, at once and undone as fast; deleting takes bytes along and asks first. */
export function PictureActions({ picture }: { picture: Picture }) {
  const { t } = useTranslation('pictures');
  const [open, setOpen] = useState<'change' | 'remove' | null>(null);
  const { busy, turn } = useWithdrawal(picture);
  const { abilities, withdrawnAt } = picture;
  const close = () => setOpen(null);
  if (!abilities.update) return null;
  return (
    <>
      <Button icon={<Pencil aria-hidden="true" size={20} />} onClick={() => setOpen('change')}>
        {t('page.edit')}
      </Button>
      {withdrawnAt === null ? (
        <Button icon={<EyeOff aria-hidden="true" size={20} />} busy={busy} onClick={() => turn(true)}>
          {t('page.withdraw')}
        </Button>
      ) : (
        <Button icon={<RotateCcw aria-hidden="true" size={20} />} busy={busy} onClick={() => turn(false)}>
          {t('page.restore')}
        </Button>
      )}
      <Button variant="quiet" icon={<Trash2 aria-hidden="true" size={20} />} onClick={() => setOpen('remove')}>
        {t('page.remove')}
      </Button>
      {open === 'change' && <ChangePictureDialog picture={picture} onClose={close} />}
      {open === 'remove' && <RemovePicture picture={picture} onClose={close} />}
    </>
  );
}

function useWithdrawal({ id, title }: Picture) {
  const { t } = useTranslation('pictures');
  const toast = useToast();
  const trouble = useTrouble();
  const withdraw = useWithdrawPicture(id);
  const turn = (isWithdrawn: boolean) =>
    withdraw.mutate(isWithdrawn, {
      onSuccess: () =>
        toast({
          text: t(isWithdrawn ? 'page.withdrawn' : 'page.restored', { title }),
          onUndo: () => withdraw.mutate(!isWithdrawn, { onError: trouble }),
        }),
      onError: trouble,
    });
  return { busy: withdraw.isPending, turn };
}

function RemovePicture({ picture: { id, title }, onClose }: { picture: Picture; onClose: () => void }) {
  const { t } = useTranslation('pictures');
  const navigate = useNavigate();
  const remove = useRemovePicture(id);
  return (
    <RemoveDialog
      title={t('page.removeTitle')}
      confirmLabel={t('page.remove')}
      done={t('page.removed')}
      remove={() => remove.mutateAsync(undefined)}
      onRemoved={() => navigate(paths.pictures)}
      onClose={onClose}
    >
      <p>{t('page.removeText', { title })}</p>
    </RemoveDialog>
  );
}
