import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { useLanguage } from '../../../lib/use-language';
import { FormDialog } from '../../../ui/FormDialog';
import { SelectField } from '../../../ui/SelectField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { type Indicator, useRecordValue } from '../indicators.queries';
import { numberText, parseNumber } from '../number-text';

/** The value of a year: a new one, a correction, or empty to take it back. */
export function RecordValueDialog({ indicator, onClose }: { indicator: Indicator; onClose: () => void }) {
  const { t } = useTranslation('indicators');
  const toast = useToast();
  const language = useLanguage();
  const record = useRecordValue(indicator.id);
  const { title, unit, byMunicipality, municipalities, abilities } = indicator;
  const own = municipalities.filter(({ id }) => abilities.recordFor.includes(id));
  const [municipalityId, setMunicipality] = useState(byMunicipality ? (own[0]?.id ?? null) : null);
  const [year, setYear] = useState(String(new Date().getFullYear() - 1));
  const [typed, setTyped] = useState<string | null>(null);
  const standing = indicator.values.find(
    (one) => String(one.year) === year && (one.municipality?.id ?? null) === municipalityId,
  );
  const shown = typed ?? (standing ? numberText(standing.value, language) : '');
  const value = shown.trim() === '' ? null : parseNumber(shown, language);
  const form = useProblemForm(
    (values) =>
      record.mutateAsync({
        ...{ municipalityId, year: Number(year), value: value ?? null, note: textOf(values, 'note') },
        replaces: standing?.id ?? null,
      }),
    () => {
      toast({ text: t('recordDialog.saved', { title, year }) });
      onClose();
    },
  );
  const [isChecked, setChecked] = useState(false);
  const isWrong = value === undefined || (value === null && !standing);
  const onSubmit: typeof form.onSubmit = (event) => {
    event.preventDefault();
    setChecked(true);
    if (!isWrong) form.onSubmit(event);
  };
  const choose = (change: () => void) => {
    change();
    setTyped(null);
  };
  return (
    <FormDialog
      title={t('recordDialog.title')}
      state={{ ...form, onSubmit }}
      submitLabel={t('recordDialog.submit')}
      onClose={onClose}
    >
      <p>{title}</p>
      {own.length > 1 && (
        <SelectField
          name="municipalityId"
          label={t('recordDialog.municipality')}
          options={own.map(({ id, name }) => ({ value: id, label: name }))}
          value={municipalityId ?? ''}
          onChange={({ target }) => choose(() => setMunicipality(target.value))}
        />
      )}
      <TextField
        name="year"
        type="number"
        label={t('recordDialog.year')}
        min={1990}
        max={2100}
        narrow
        value={year}
        onChange={({ target }) => choose(() => setYear(target.value))}
      />
      {standing && <p>{t('recordDialog.standing', { value: numberText(standing.value, language) })}</p>}
      <TextField
        name="value"
        label={t('recordDialog.value', { unit })}
        hint={t('recordDialog.valueHint')}
        inputMode="decimal"
        maxLength={20}
        autoComplete="off"
        value={shown}
        onChange={({ target }) => setTyped(target.value)}
        error={isChecked && isWrong ? t('recordDialog.wrong') : undefined}
      />
      <TextArea
        key={standing?.id ?? 'new'}
        name="note"
        label={t('recordDialog.note')}
        hint={t('recordDialog.noteHint')}
        rows={2}
        maxLength={500}
        optional
        defaultValue={standing?.note ?? ''}
      />
    </FormDialog>
  );
}
