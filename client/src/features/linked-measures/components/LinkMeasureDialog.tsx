import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { ComboboxField } from '../../../ui/ComboboxField';
import { FormDialog } from '../../../ui/FormDialog';
import { useToast } from '../../../ui/Toasts';
import {
  type Choosable,
  choosableMeasuresQuery,
  type LinkedKind,
  type MeasureLabel,
  useLinkMeasure,
} from '../linked-measures.queries';

type LinkMeasureDialogProps = {
  subject: { kind: LinkedKind; id: string };
  workingGroupId: string;
  /** What is not offered any more. */
  linked: MeasureLabel[];
  onClose: () => void;
};

/** One measure of the group's plans, found by typing. */
export function LinkMeasureDialog({ subject, workingGroupId, linked, onClose }: LinkMeasureDialogProps) {
  const { t } = useTranslation('linked-measures');
  const toast = useToast();
  const link = useLinkMeasure(subject);
  const [measureId, setMeasureId] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { data: measures } = useQuery(choosableMeasuresQuery(workingGroupId));
  const offered = (measures ?? []).filter(({ id }) => linked.every((one) => one.id !== id));
  const form = useProblemForm(
    () => link.mutateAsync({ measureId, isLinked: true }),
    ({ items }) => {
      const added = items.find(({ id }) => id === measureId);
      if (added) toast({ text: t('added', { code: added.code, title: added.title }) });
      onClose();
    },
  );
  const onSubmit: typeof form.onSubmit = (event) => {
    event.preventDefault();
    setMissing(measureId === '');
    if (measureId !== '') form.onSubmit(event);
  };
  return (
    <FormDialog title={t('add')} state={{ ...form, onSubmit }} submitLabel={t('dialog.submit')} onClose={onClose}>
      {measures?.length === 0 ? (
        <p>{t('dialog.noPlan')}</p>
      ) : (
        <ComboboxField
          name="id"
          label={t('dialog.measure')}
          hint={t('dialog.hint')}
          groups={groupsOf(offered)}
          value={measureId}
          onChange={setMeasureId}
          noMatch={t('dialog.noMatch')}
          error={isMissing && measureId === '' ? t('dialog.missing') : undefined}
        />
      )}
    </FormDialog>
  );
}

const groupsOf = (offered: readonly Choosable[]) =>
  [...Map.groupBy(offered, ({ planId }) => planId).values()].map((own) => ({
    label: own[0]?.planTitle ?? '',
    options: own.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
  }));
