import { CircleSlash, Pencil, Send, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { RemoveDialog } from '../../../ui/RemoveDialog';
import { useToast } from '../../../ui/Toasts';
import { useTrouble } from '../../../ui/use-trouble';
import { type Article, useRemoveArticle, useRestoreArticle } from '../knowledge.queries';
import { PublishDialog } from './PublishDialog';
import { WithdrawDialog } from './WithdrawDialog';

type Open = 'publish' | 'withdraw' | 'remove';

/** One thing first: to publish a draft. Everything else stands beside it. */
export function ArticleActions({ article }: { article: Article }) {
  const { t } = useTranslation('knowledge');
  const toast = useToast();
  const trouble = useTrouble();
  const [open, setOpen] = useState<Open | null>(null);
  const restore = useRestoreArticle(article.id);
  const { abilities, id } = article;
  const close = () => setOpen(null);
  const tryRestore = () =>
    restore.mutate(undefined, {
      onSuccess: () => toast({ text: t('actions.restored') }),
      onError: trouble,
    });
  return (
    <>
      {abilities.publish && (
        <Button variant="primary" icon={<Send aria-hidden="true" size={20} />} onClick={() => setOpen('publish')}>
          {t('actions.publish')}
        </Button>
      )}
      {abilities.restore && (
        <Button icon={<Undo2 aria-hidden="true" size={20} />} busy={restore.isPending} onClick={tryRestore}>
          {t('actions.restore')}
        </Button>
      )}
      {abilities.update && (
        <LinkButton to={paths.editArticle(id)} icon={<Pencil aria-hidden="true" size={20} />}>
          {t('actions.edit')}
        </LinkButton>
      )}
      {abilities.withdraw && (
        <Button variant="quiet" icon={<CircleSlash aria-hidden="true" size={20} />} onClick={() => setOpen('withdraw')}>
          {t('actions.withdraw')}
        </Button>
      )}
      {abilities.remove && (
        <Button variant="quiet" icon={<Trash2 aria-hidden="true" size={20} />} onClick={() => setOpen('remove')}>
          {t('actions.remove')}
        </Button>
      )}
      {open === 'publish' && <PublishDialog article={article} onClose={close} />}
      {open === 'withdraw' && <WithdrawDialog article={article} onClose={close} />}
      {open === 'remove' && <RemoveArticle article={article} onClose={close} />}
    </>
  );
}

/** A draft with its files is gone for good: that is asked. */
function RemoveArticle({ article, onClose }: { article: Article; onClose: () => void }) {
  const { t } = useTranslation('knowledge');
  const navigate = useNavigate();
  const remove = useRemoveArticle();
  return (
    <RemoveDialog
      title={t('remove.title')}
      confirmLabel={t('actions.remove')}
      done={t('remove.done')}
      remove={() => remove.mutateAsync(article.id)}
      onRemoved={() => navigate(`${paths.knowledge}?stand=entwuerfe`)}
      onClose={onClose}
    >
      <p>{t('remove.text', { count: article.files.length })}</p>
    </RemoveDialog>
  );
}
