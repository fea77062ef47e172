import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { useDates } from '../../../lib/use-dates';
import { CheckboxGroupField } from '../../../ui/CheckboxGroupField';
import { Dialog } from '../../../ui/Dialog';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { contactsQuery, type PressContact, type PressRelease, useDispatchRelease } from '../press.queries';

type DispatchDialogProps = { release: PressRelease; reached: string[]; onClose: () => void };

/** All newsrooms that do not have this version yet are chosen. */
export function DispatchDialog({ release, reached, onClose }: DispatchDialogProps) {
  const { t } = useTranslation('press');
  const contacts = useQuery(contactsQuery(release.workingGroupId)).data?.items;
  const waiting = contacts?.filter(({ id, isActive }) => isActive && !reached.includes(id));
  if (!contacts || !waiting) return null;
  if (waiting.length > 0) return <Choose release={release} contacts={waiting} onClose={onClose} />;
  return (
    <Dialog title={t('dispatch.title')} onClose={onClose}>
      <p>{t(contacts.length === 0 ? 'dispatch.noContacts' : 'dispatch.none')}</p>
    </Dialog>
  );
}

type ChooseProps = { release: PressRelease; contacts: PressContact[]; onClose: () => void };

function Choose({ release, contacts, onClose }: ChooseProps) {
  const { t } = useTranslation('press');
  const dates = useDates();
  const toast = useToast();
  const send = useDispatchRelease(release.id);
  const { embargoUntil, isPublic } = release;
  const form = useProblemForm(
    (values) => {
      const contactIds = values.getAll('contactIds').map(String);
      const message = textOf(values, 'message') || null;
      return send.mutateAsync({ contactIds, message }).then(() => contactIds.length);
    },
    (count) => {
      toast({ text: t('dispatch.done', { count }) });
      onClose();
    },
  );
  return (
    <FormDialog title={t('dispatch.title')} state={form} submitLabel={t('dispatch.submit')} onClose={onClose}>
      {embargoUntil && !isPublic && <p>{t('dispatch.embargo', { when: dates.dayAndTime(embargoUntil) })}</p>}
      <CheckboxGroupField
        name="contactIds"
        label={t('dispatch.contacts')}
        choices={contacts.map(({ id, name, email }) => ({ value: id, label: name, hint: email }))}
        defaultValues={contacts.map(({ id }) => id)}
      />
      <TextArea name="message" label={t('dispatch.message')} rows={3} maxLength={1000} optional />
    </FormDialog>
  );
}
