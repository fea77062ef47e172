import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../../api/use-problem-form';
import { Button } from '../../../../ui/Button';
import { FormDialog } from '../../../../ui/FormDialog';
import { TextArea } from '../../../../ui/TextArea';
import { useToast } from '../../../../ui/Toasts';
import type { Minutes } from '../../minutes.queries';
import { useRecall } from '../agreeing.queries';

/** Back to a draft, with a word to the members. */
export function RecallButton({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes-agreeing');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<Undo2 aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
        {t('recall.button')}
      </Button>
      {isOpen && <RecallDialog minutes={minutes} onClose={() => setOpen(false)} />}
    </>
  );
}

function RecallDialog({ minutes, onClose }: { minutes: Minutes; onClose: () => void }) {
  const { t } = useTranslation('minutes-agreeing');
  const toast = useToast();
  const recall = useRecall(minutes);
  const form = useProblemForm(
    (fields) => recall.mutateAsync(String(fields.get('reason') ?? '')),
    () => {
      toast({ text: t('recall.done') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('recall.title')} state={form} submitLabel={t('recall.button')} onClose={onClose}>
      <p>{t('recall.text')}</p>
      <TextArea name="reason" label={t('recall.reason')} error={form.errors.reason} rows={3} required />
    </FormDialog>
  );
}
