import { CircleCheck, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { RemoveDialog } from '../../../ui/RemoveDialog';
import { useToast } from '../../../ui/Toasts';
import { useTrouble } from '../../../ui/use-trouble';
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
      {isRemoving && <RemovePost post={post} onClose={() => setRemoving(false)} />}
    </>
  );
}

function useRelease({ id, title }: SocialPost) {
  const { t } = useTranslation('social-posts');
  const toast = useToast();
  const trouble = useTrouble();
  const release = useReleasePost(id);
  const turn = (isReady: boolean) =>
    release.mutate(isReady, {
      onSuccess: () =>
        toast({
          text: t(isReady ? 'page.released' : 'page.heldBack', { title }),
          onUndo: () => release.mutate(!isReady, { onError: trouble }),
        }),
      onError: trouble,
    });
  return { busy: release.isPending, turn };
}

function RemovePost({ post: { id, title }, onClose }: { post: SocialPost; onClose: () => void }) {
  const { t } = useTranslation('social-posts');
  const navigate = useNavigate();
  const remove = useRemovePost(id);
  return (
    <RemoveDialog
      title={t('page.removeTitle')}
      confirmLabel={t('page.remove')}
      done={t('page.removed')}
      remove={() => remove.mutateAsync(undefined)}
      onRemoved={() => navigate(paths.posts)}
      onClose={onClose}
    >
      <p>{t('page.removeText', { title })}</p>
    </RemoveDialog>
  );
}
