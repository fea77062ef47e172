import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { SelectField } from '../../../ui/SelectField';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { agreementStates } from '../agreements.labels';
import { type Agreement, type AgreementProgress, useSayProgress } from '../agreements.queries';

type SayProgressDialogProps = {
  agreement: Agreement;
  /** What the reader may say. */
  own: AgreementProgress[];
  first: AgreementProgress;
  onClose: () => void;
};

/** How far a municipality is, with a word. */
export function SayProgressDialog({ agreement, own, first, onClose }: SayProgressDialogProps) {
  const { t } = useTranslation('agreements');
  const toast = useToast();
  const say = useSayProgress(agreement.id);
  const [chosenId, choose] = useState(first.municipality.id);
  const chosen = own.find(({ municipality }) => municipality.id === chosenId) ?? first;
  const { municipality, version } = chosen;
  const form = useProblemForm(
    (values) => {
      const state = agreementStates.find((one) => one === textOf(values, 'state')) ?? 'open';
      return say
        .mutateAsync({ municipalityId: municipality.id, state, note: textOf(values, 'note'), version })
        .then(() => state);
    },
    (state) => {
      toast({ text: t('dialog.saved', { name: municipality.name, state: t(`states.${state}`) }) });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t('dialog.title', { name: municipality.name })}
      state={form}
      submitLabel={t('dialog.submit')}
      onClose={onClose}
    >
      <p>{agreement.text}</p>
      {own.length > 1 && (
        <SelectField
          name="municipalityId"
          label={t('dialog.municipality')}
          options={own.map(({ municipality: { id, name } }) => ({ value: id, label: name }))}
          value={municipality.id}
          onChange={({ target }) => choose(target.value)}
        />
      )}
      <RadioGroupField
        key={`state-${municipality.id}`}
        name="state"
        label={t('dialog.state')}
        choices={agreementStates.map((value) => ({ value, label: t(`states.${value}`) }))}
        defaultValue={chosen.state}
      />
      <TextArea
        key={`note-${municipality.id}`}
        name="note"
        label={t('dialog.note')}
        hint={t('dialog.noteHint')}
        rows={2}
        maxLength={500}
        optional
        defaultValue={chosen.note}
      />
    </FormDialog>
  );
}
