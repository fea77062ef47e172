import { CircleCheck, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { problemOf } from '../../../api/problem';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { LinkButton } from '../../../ui/LinkButton';
import { useToast } from '../../../ui/Toasts';
import { type SocialPost, useReleasePost, useRemovePost } from '../social-posts.queries';

/** The one next step of the whole post; texts have their own. */
export function PostActions({ post }: { post: SocialPost }) {
  const { t } = useTranslation('social-posts');
  const [isRemoving, setRemoving] = useState(false);
  const { busy, turn } = useRelease(post);
  const { abilities, id } = post;
  return (
    <>
      {abilities.release && (
        <Button
          variant="primary"
          icon={<CircleCheck aria-hidden="true" size={20} />}
          busy={busy}
          onClick={() => turn(true)}
        >
          {t('page.release')}
        </Button>
      )}
      {abilities.update && (
        <LinkButton icon={<Pencil aria-hidden="true" size={20} />} to={paths.editPost(id)}>
          {t('page.edit')}
        </LinkButton>
      )}
      {abilities.holdBack && (
        <Button
          variant="quiet"
          icon={<RotateCcw aria-hidden="true" size={20} />}
          busy={busy}
          onClick={() => turn(false)}
        >
          {t('page.holdBack')}
        </Button>
      )}
      {abilities.remove && (
        <Button variant="quiet" icon={<Trash2 aria-hidden="true" size={20} />} onClick={() => setRemoving(true)}>
          {t('page.remove')}
        </Button>
      )}
      {isRemoving && <RemoveDialog post={post} onClose={() => setRemoving(false)} />}
    </>
  );
}

function useRelease({ id, title }: SocialPost) {
  const { t } = useTranslation('social-posts');
  const toast = useToast();
  const release = useReleasePost(id);
  const turn = (isReady: boolean) =>
    release.mutate(isReady, {
      onSuccess: () =>
        toast({
          text: t(isReady ? 'page.released' : 'page.heldBack', { title }),
          onUndo: () => release.mutate(!isReady),
        }),
      onError: (error) => toast({ text: problemOf(error).title }),
    });
  return { busy: release.isPending, turn };
}

function RemoveDialog({ post: { id, title }, onClose }: { post: SocialPost; onClose: () => void }) {
  const { t } = useTranslation('social-posts');
  const toast = useToast();
  const navigate = useNavigate();
  const remove = useRemovePost(id);
  const confirm = () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        toast({ text: t('page.removed') });
        navigate(paths.posts);
      },
      onError: (error) => toast({ text: problemOf(error).title }),
      onSettled: onClose,
    });
  return (
    <ConfirmDialog
      title={t('page.removeTitle')}
      confirmLabel={t('page.remove')}
      tone="danger"
      busy={remove.isPending}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <p>{t('page.removeText', { title })}</p>
    </ConfirmDialog>
  );
}
