import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { useAddSource } from '../events.queries';

/** Name and address of a calendar or feed; it is read at once. */
export function AddSource({ workingGroupId }: { workingGroupId: string }) {
  const { t } = useTranslation('events');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" icon={<Plus aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
        {t('sources.add')}
      </Button>
      {isOpen && <AddSourceDialog workingGroupId={workingGroupId} onClose={() => setOpen(false)} />}
    </>
  );
}

function AddSourceDialog({ workingGroupId, onClose }: { workingGroupId: string; onClose: () => void }) {
  const { t } = useTranslation('events');
  const toast = useToast();
  const add = useAddSource();
  const form = useProblemForm(
    (values) => add.mutateAsync({ workingGroupId, name: textOf(values, 'name'), url: textOf(values, 'url') }),
    () => {
      toast({ text: t('sources.added') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('sources.add')} state={form} submitLabel={t('sources.save')} onClose={onClose}>
      <TextField
        name="name"
        label={t('sources.name')}
        hint={t('sources.nameHint')}
        maxLength={120}
        autoComplete="off"
      />
      <TextField
        name="url"
        type="url"
        inputMode="url"
        label={t('sources.url')}
        hint={t('sources.urlHint')}
        maxLength={500}
        placeholder="https://"
        autoComplete="off"
      />
    </FormDialog>
  );
}
