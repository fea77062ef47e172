import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { isChecked, textOf } from '../../../lib/form-values';
import { useLanguage } from '../../../lib/use-language';
import { CheckboxField } from '../../../ui/CheckboxField';
import { FormDialog } from '../../../ui/FormDialog';
import { SelectField } from '../../../ui/SelectField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import {
  type Indicator,
  planMeasuresQuery,
  useAddIndicator,
  useChangeIndicator,
  useRemoveIndicator,
} from '../indicators.queries';
import { numberText, parseNumber } from '../number-text';

type IndicatorDialogProps = { actionPlanId: string; indicator: Indicator | undefined; onClose: () => void };

/** What is counted, or with `indicator` a change. */
export function IndicatorDialog({ actionPlanId, indicator, onClose }: IndicatorDialogProps) {
  const { t } = useTranslation('indicators');
  const toast = useToast();
  const language = useLanguage();
  const add = useAddIndicator();
  const change = useChangeIndicator(indicator?.id ?? '');
  const remove = useRemoveIndicator();
  const form = useProblemForm(
    (values) => {
      const target = parseNumber(textOf(values, 'target'), language) ?? null;
      const body = {
        ...{ title: textOf(values, 'title'), unit: textOf(values, 'unit'), target },
        definition: textOf(values, 'definition'),
        measureId: textOf(values, 'measureId') || null,
        byMunicipality: isChecked(values, 'byMunicipality'),
        targetYear: Number(textOf(values, 'targetYear')) || null,
        isLowerBetter: isChecked(values, 'isLowerBetter'),
      };
      return indicator
        ? change.mutateAsync({ ...body, version: indicator.version })
        : add.mutateAsync({ ...body, actionPlanId });
    },
    ({ id, title }) => {
      const onUndo = indicator ? undefined : () => remove.mutate(id);
      toast({ text: t(indicator ? 'form.saved' : 'form.added', { title }), onUndo });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t(indicator ? 'form.changeTitle' : 'add')}
      state={form}
      submitLabel={t(indicator ? 'form.save' : 'add')}
      onClose={onClose}
    >
      <IndicatorFields actionPlanId={actionPlanId} indicator={indicator} />
    </FormDialog>
  );
}

function IndicatorFields({ actionPlanId, indicator }: Omit<IndicatorDialogProps, 'onClose'>) {
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  const measures = useQuery(planMeasuresQuery(actionPlanId)).data?.items ?? [];
  const target = indicator?.target ?? null;
  return (
    <>
      <TextField
        name="title"
        label={t('form.title')}
        hint={t('form.titleHint')}
        maxLength={160}
        autoComplete="off"
        defaultValue={indicator?.title}
      />
      <TextField
        name="unit"
        label={t('form.unit')}
        hint={t('form.unitHint')}
        maxLength={40}
        defaultValue={indicator?.unit}
      />
      <SelectField
        key={measures.length}
        name="measureId"
        label={t('form.measure')}
        placeholder={t('form.wholePlan')}
        options={measures.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
        optional
        defaultValue={indicator?.measure?.id ?? ''}
      />
      <CheckboxField
        name="byMunicipality"
        label={t('form.byMunicipality')}
        hint={t('form.byMunicipalityHint')}
        defaultChecked={indicator?.byMunicipality ?? false}
      />
      <TextField
        name="target"
        label={t('form.target')}
        hint={t('form.targetHint')}
        inputMode="decimal"
        narrow
        optional
        defaultValue={target === null ? '' : numberText(target, language)}
      />
      <TextField
        name="targetYear"
        type="number"
        label={t('form.targetYear')}
        min={1990}
        max={2100}
        narrow
        optional
        defaultValue={indicator?.targetYear ?? ''}
      />
      <CheckboxField
        name="isLowerBetter"
        label={t('form.isLowerBetter')}
        hint={t('form.isLowerBetterHint')}
        defaultChecked={indicator?.isLowerBetter ?? false}
      />
      <TextArea
        name="definition"
        label={t('form.definition')}
        rows={3}
        maxLength={2000}
        optional
        defaultValue={indicator?.definition}
      />
    </>
  );
}
