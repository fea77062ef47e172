import { useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { SelectField } from '../../../ui/SelectField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { municipalitiesQuery } from '../../municipalities/municipalities.queries';
import { useAddRegistration } from '../registrations.queries';

/** For somebody who called. */
export function AddRegistration({ eventId }: { eventId: string }) {
  const { t } = useTranslation('registrations');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" icon={<UserPlus aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
        {t('add.button')}
      </Button>
      {isOpen && <AddDialog eventId={eventId} onClose={() => setOpen(false)} />}
    </>
  );
}

function AddDialog({ eventId, onClose }: { eventId: string; onClose: () => void }) {
  const { t } = useTranslation('registrations');
  const toast = useToast();
  const municipalities = useQuery(municipalitiesQuery);
  const add = useAddRegistration(eventId);
  const [name, setName] = useState('');
  const form = useProblemForm(
    (values) =>
      add.mutateAsync({
        name: textOf(values, 'name'),
        organization: textOf(values, 'organization'),
        email: textOf(values, 'email'),
        municipalityId: textOf(values, 'municipalityId') || null,
        accessibilityNeeds: textOf(values, 'accessibilityNeeds'),
        note: textOf(values, 'note'),
      }),
    () => {
      toast({ text: t('add.done', { name }) });
      onClose();
    },
  );
  const options = (municipalities.data?.items ?? []).map(({ id, name: label }) => ({ value: id, label }));
  return (
    <FormDialog title={t('add.title')} state={form} submitLabel={t('add.submit')} onClose={onClose}>
      <TextField
        name="name"
        label={t('add.name')}
        maxLength={120}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <SelectField
        name="municipalityId"
        label={t('add.municipality')}
        optional
        options={options}
        placeholder={t('add.elsewhere')}
      />
      <TextField name="organization" label={t('add.organization')} optional maxLength={160} />
      <TextField name="email" type="email" label={t('add.email')} hint={t('add.emailHint')} optional maxLength={254} />
      <TextArea name="accessibilityNeeds" label={t('signUp.needs')} optional rows={2} maxLength={1000} />
      <TextArea name="note" label={t('signUp.note')} optional rows={2} maxLength={1000} />
    </FormDialog>
  );
}
