import { ExternalLink, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { RemoveDialog } from '../../../ui/RemoveDialog';
import { useToast } from '../../../ui/Toasts';
import { useTrouble } from '../../../ui/use-trouble';
import { type Newsletter, useRecallNewsletter, useRemoveNewsletter } from '../newsletter.queries';
import { WithdrawDialog } from './WithdrawDialog';

/** What leads away from the issue: deleting, taking back, the archive. */
export function NewsletterActions({ newsletter }: { newsletter: Newsletter }) {
  const { t } = useTranslation('newsletter');
  const [open, setOpen] = useState<'remove' | 'withdraw' | null>(null);
  const { abilities, state, slug } = newsletter;
  const close = () => setOpen(null);
  return (
    <>
      {state === 'sent' && (
        <a href={`/newsletter/${slug}`}>
          <ExternalLink aria-hidden="true" size={16} /> {t('archive')}
        </a>
      )}
      {abilities.recall && <RecallButton newsletter={newsletter} />}
      {abilities.withdraw && (
        <Button variant="quiet" onClick={() => setOpen('withdraw')}>
          {t('withdrawal.button')}
        </Button>
      )}
      {abilities.remove && (
        <Button variant="quiet" onClick={() => setOpen('remove')}>
          {t('remove')}
        </Button>
      )}
      {open === 'remove' && <RemoveQuestion id={newsletter.id} onClose={close} />}
      {open === 'withdraw' && <WithdrawDialog newsletter={newsletter} onClose={close} />}
    </>
  );
}

function RecallButton({ newsletter: { id, version } }: { newsletter: Newsletter }) {
  const { t } = useTranslation('newsletter');
  const toast = useToast();
  const onError = useTrouble();
  const recall = useRecallNewsletter(id);
  const act = () => recall.mutate({ version }, { onSuccess: () => toast({ text: t('recalled') }), onError });
  return (
    <Button icon={<Undo2 aria-hidden="true" size={20} />} busy={recall.isPending} onClick={act}>
      {t('recall')}
    </Button>
  );
}

function RemoveQuestion({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('newsletter');
  const navigate = useNavigate();
  const remove = useRemoveNewsletter(id);
  return (
    <RemoveDialog
      title={t('removeAsk.title')}
      confirmLabel={t('remove')}
      done={t('removed')}
      remove={() => remove.mutateAsync(undefined)}
      onRemoved={() => void navigate(paths.newsletters)}
      onClose={onClose}
    >
      <p>{t('removeAsk.text')}</p>
    </RemoveDialog>
  );
}
