import { useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { isChecked, textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { CheckboxField } from '../../../ui/CheckboxField';
import { FormDialog } from '../../../ui/FormDialog';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { useTrouble } from '../../../ui/use-trouble';
import { municipalitiesQuery } from '../../municipalities/municipalities.queries';
import { type PressContact, useAddContact, useChangeContact, useRemoveContact } from '../press.queries';

type ContactDialogProps = { workingGroupId: string; contact: PressContact | undefined; onClose: () => void };

/** A new newsroom, or with `contact` a change. */
export function ContactDialog({ workingGroupId, contact, onClose }: ContactDialogProps) {
  const { t } = useTranslation('press');
  const toast = useToast();
  const add = useAddContact();
  const change = useChangeContact(contact?.id ?? '');
  const form = useProblemForm(
    (values) => {
      const body = {
        name: textOf(values, 'name'),
        email: textOf(values, 'email'),
        kind: textOf(values, 'kind'),
        municipalityId: textOf(values, 'municipalityId') || null,
      };
      if (!contact) return add.mutateAsync({ ...body, workingGroupId });
      return change.mutateAsync({ ...body, version: contact.version, isActive: isChecked(values, 'isActive') });
    },
    () => {
      toast({ text: t(contact ? 'contacts.saved' : 'contacts.added') });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t(contact ? 'contacts.changeTitle' : 'contacts.addTitle')}
      state={form}
      submitLabel={t('contacts.submit')}
      onClose={onClose}
    >
      <ContactFields contact={contact} />
      {contact && <RemoveContact contact={contact} onDone={onClose} />}
    </FormDialog>
  );
}

function ContactFields({ contact }: { contact: PressContact | undefined }) {
  const { t } = useTranslation('press');
  const bodies = useQuery(municipalitiesQuery).data?.items ?? [];
  return (
    <>
      <TextField name="name" label={t('contacts.name')} defaultValue={contact?.name} maxLength={160} required />
      <TextField
        name="email"
        label={t('contacts.email')}
        type="email"
        defaultValue={contact?.email}
        maxLength={254}
        required
      />
      <TextField
        name="kind"
        label={t('contacts.kind')}
        hint={t('contacts.kindHint')}
        defaultValue={contact?.kind}
        maxLength={60}
        optional
      />
      <SelectField
        key={bodies.length}
        name="municipalityId"
        label={t('contacts.place')}
        placeholder={t('contacts.everywhere')}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={contact?.municipality?.id ?? ''}
        optional
      />
      {contact && <CheckboxField name="isActive" label={t('contacts.isActive')} defaultChecked={contact.isActive} />}
    </>
  );
}

function RemoveContact({ contact, onDone }: { contact: PressContact; onDone: () => void }) {
  const { t } = useTranslation('press');
  const toast = useToast();
  const trouble = useTrouble();
  const add = useAddContact();
  const remove = useRemoveContact(contact.id);
  const { workingGroupId, name, email, kind, municipality } = contact;
  const restore = () => add.mutate({ workingGroupId, name, email, kind, municipalityId: municipality?.id ?? null });
  const act = () =>
    remove.mutate(undefined, {
      onSuccess: () => toast({ text: t('contacts.removed'), onUndo: restore }),
      onError: trouble,
      onSettled: onDone,
    });
  return (
    <div>
      <Button variant="quiet" busy={remove.isPending} icon={<Trash2 aria-hidden="true" size={20} />} onClick={act}>
        {t('remove')}
      </Button>
    </div>
  );
}
