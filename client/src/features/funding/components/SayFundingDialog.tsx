import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { isChecked, textOf } from '../../../lib/form-values';
import { CheckboxField } from '../../../ui/CheckboxField';
import { FormDialog } from '../../../ui/FormDialog';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { SelectField } from '../../../ui/SelectField';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { fundingStates } from '../funding.labels';
import { type FundingApplication, type FundingProgramme, useSayFunding } from '../funding.queries';

type SayFundingDialogProps = {
  programme: FundingProgramme;
  /** For which the reader may speak. */
  own: FundingApplication[];
  first: FundingApplication;
  onClose: () => void;
};

/** How far a municipality is, whether it looks for partners, and a word. */
export function SayFundingDialog({ programme, own, first, onClose }: SayFundingDialogProps) {
  const { t } = useTranslation('funding');
  const toast = useToast();
  const say = useSayFunding(programme.id);
  const [chosenId, choose] = useState(first.municipality.id);
  const chosen = own.find(({ municipality }) => municipality.id === chosenId) ?? first;
  const { municipality, version } = chosen;
  const form = useProblemForm(
    (values) => {
      const state = fundingStates.find((one) => one === textOf(values, 'state')) ?? 'unsaid';
      const seeksPartners = isChecked(values, 'seeksPartners');
      const word = { municipalityId: municipality.id, state, seeksPartners, note: textOf(values, 'note'), version };
      return say.mutateAsync(word).then(() => state);
    },
    (state) => {
      toast({ text: t('sayDialog.saved', { name: municipality.name, state: t(`states.${state}`) }) });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t('sayDialog.title', { name: municipality.name })}
      state={form}
      submitLabel={t('sayDialog.submit')}
      onClose={onClose}
    >
      <p>{programme.title}</p>
      {own.length > 1 && (
        <SelectField
          name="municipalityId"
          label={t('sayDialog.municipality')}
          options={own.map(({ municipality: { id, name } }) => ({ value: id, label: name }))}
          value={municipality.id}
          onChange={({ target }) => choose(target.value)}
        />
      )}
      <RadioGroupField
        key={`state-${municipality.id}`}
        name="state"
        label={t('sayDialog.state')}
        choices={fundingStates.map((value) => ({ value, label: t(`states.${value}`) }))}
        defaultValue={chosen.state === 'unsaid' ? 'checking' : chosen.state}
      />
      <CheckboxField
        key={`partners-${municipality.id}`}
        name="seeksPartners"
        label={t('sayDialog.seeksPartners')}
        hint={t('sayDialog.seeksPartnersHint')}
        defaultChecked={chosen.seeksPartners}
      />
      <TextArea
        key={`note-${municipality.id}`}
        name="note"
        label={t('sayDialog.note')}
        hint={t('sayDialog.noteHint')}
        rows={2}
        maxLength={500}
        optional
        defaultValue={chosen.note}
      />
    </FormDialog>
  );
}
