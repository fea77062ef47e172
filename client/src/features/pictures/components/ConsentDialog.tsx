import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { toLocalDate } from '../../../lib/local-time';
import { CheckboxGroupField } from '../../../ui/CheckboxGroupField';
import { FormDialog } from '../../../ui/FormDialog';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { useRecordConsent } from '../pictures.queries';

const CHANNELS = ['website', 'press', 'social_media'] as const;

/** Nothing is ticked for anybody. */
export function ConsentDialog({ pictureId, onClose }: { pictureId: string; onClose: () => void }) {
  const { t } = useTranslation('pictures');
  const toast = useToast();
  const record = useRecordConsent(pictureId);
  const form = useProblemForm(
    async (values) => {
      const personName = textOf(values, 'personName');
      const ticked = values.getAll('channels');
      await record.mutateAsync({
        personName,
        channels: CHANNELS.filter((channel) => ticked.includes(channel)),
        purpose: textOf(values, 'purpose'),
        givenOn: textOf(values, 'givenOn'),
        wording: textOf(values, 'wording'),
      });
      return personName;
    },
    (name) => {
      toast({ text: t('consents.recorded', { name }) });
      onClose();
    },
  );
  const today = toLocalDate(new Date());
  return (
    <FormDialog title={t('consents.recordTitle')} state={form} submitLabel={t('consents.submit')} onClose={onClose}>
      <TextField
        name="personName"
        label={t('consents.personName')}
        hint={t('consents.personNameHint')}
        maxLength={160}
        autoComplete="off"
      />
      <CheckboxGroupField
        name="channels"
        label={t('consents.channels')}
        hint={t('consents.channelsHint')}
        choices={CHANNELS.map((value) => ({ value, label: t(`channels.${value}`) }))}
      />
      <TextField name="purpose" label={t('consents.purpose')} hint={t('consents.purposeHint')} maxLength={300} />
      <TextField name="givenOn" type="date" label={t('consents.givenOn')} max={today} narrow defaultValue={today} />
      <TextField name="wording" label={t('consents.wordingField')} hint={t('consents.wordingHint')} maxLength={160} />
    </FormDialog>
  );
}
