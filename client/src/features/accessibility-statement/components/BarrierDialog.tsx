import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { type KnownBarrier, useChangeBarrier, useFixBarrier, useListBarrier } from '../accessibility-statement.queries';

type BarrierDialogProps = {
  /** What is changed; without, a new one is listed. */
  barrier?: KnownBarrier;
  /** The report from which it comes. */
  report?: { id: string; title: string };
  onClose: () => void;
};

/** What the statement says of a barrier: read before it stands there, for everybody will read it. */
export function BarrierDialog({ barrier, report, onClose }: BarrierDialogProps) {
  const { t } = useTranslation('accessibility-statement');
  const toast = useToast();
  const list = useListBarrier();
  const change = useChangeBarrier();
  const fix = useFixBarrier();
  const form = useProblemForm(
    (values) => {
      const body = contentOf(values);
      if (barrier) return change.mutateAsync({ ...body, id: barrier.id, version: barrier.version });
      return list.mutateAsync({ ...body, inquiryId: report?.id ?? null });
    },
    ({ id, version }) => {
      toast(
        barrier ? { text: t('dialog.saved') } : { text: t('dialog.listed'), onUndo: () => fix.mutate({ id, version }) },
      );
      onClose();
    },
  );
  return (
    <FormDialog
      title={t(barrier ? 'dialog.changeTitle' : 'dialog.listTitle')}
      state={form}
      submitLabel={t(barrier ? 'dialog.save' : 'dialog.list')}
      onClose={onClose}
    >
      <p>{t('dialog.public')}</p>
      <TextField
        name="title"
        label={t('dialog.title')}
        hint={t('dialog.titleHint')}
        maxLength={300}
        defaultValue={barrier?.title ?? report?.title}
      />
      <TextArea
        name="reason"
        label={t('dialog.reason')}
        rows={3}
        maxLength={2000}
        defaultValue={barrier?.reason ?? (report ? t('dialog.reasonPreset') : undefined)}
      />
      <TextArea
        name="alternative"
        label={t('dialog.alternative')}
        hint={t('dialog.alternativeHint')}
        rows={3}
        maxLength={2000}
        optional
        defaultValue={barrier?.alternative}
      />
      <TextField
        name="plannedFor"
        type="date"
        label={t('dialog.plannedFor')}
        optional
        narrow
        defaultValue={barrier?.plannedFor ?? ''}
      />
    </FormDialog>
  );
}

const contentOf = (values: FormData) => ({
  title: textOf(values, 'title'),
  reason: textOf(values, 'reason'),
  alternative: textOf(values, 'alternative'),
  plannedFor: textOf(values, 'plannedFor') || null,
});
