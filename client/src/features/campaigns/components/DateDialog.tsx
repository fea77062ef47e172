import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { isChecked, textOf } from '../../../lib/form-values';
import { toLocalDateTime } from '../../../lib/local-time';
import { CheckboxField } from '../../../ui/CheckboxField';
import { DateTimeField } from '../../../ui/DateTimeField';
import { FormDialog } from '../../../ui/FormDialog';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { type Campaign, useDateCampaign } from '../campaigns.queries';

/** The one place of the date: pages, calendars, texts and reminders follow. */
export function DateDialog({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const { t } = useTranslation('campaigns');
  const toast = useToast();
  const change = useDateCampaign(campaign.id);
  const { startsAt, endsAt, isDateProvisional, dateSource, version } = campaign;
  const form = useProblemForm(
    (values) =>
      change.mutateAsync({
        version,
        startsAt: textOf(values, 'startsAt') || null,
        endsAt: textOf(values, 'endsAt') || null,
        isProvisional: isChecked(values, 'isProvisional'),
        source: textOf(values, 'source'),
      }),
    () => {
      toast({ text: t('date.done') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('date.title')} state={form} submitLabel={t('date.submit')} onClose={onClose}>
      <p>{t('date.hint')}</p>
      <DateTimeField
        name="startsAt"
        label={t('date.starts')}
        optional
        defaultValue={startsAt ? toLocalDateTime(startsAt) : ''}
      />
      <DateTimeField
        name="endsAt"
        label={t('date.ends')}
        optional
        defaultValue={endsAt ? toLocalDateTime(endsAt) : ''}
      />
      <CheckboxField name="isProvisional" label={t('date.provisional')} defaultChecked={isDateProvisional} />
      <TextField
        name="source"
        label={t('date.source')}
        hint={t('date.sourceHint')}
        maxLength={160}
        optional
        defaultValue={dateSource}
      />
    </FormDialog>
  );
}
