import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { toLocalDateTime } from '../../../lib/local-time';
import { DateTimeField } from '../../../ui/DateTimeField';
import { FormDialog } from '../../../ui/FormDialog';
import { useToast } from '../../../ui/Toasts';
import { type PressRelease, useSetEmbargo } from '../press.queries';

/** Until when the press keeps it to itself; may move until everybody has read it. */
export function EmbargoDialog({ release, onClose }: { release: PressRelease; onClose: () => void }) {
  const { t } = useTranslation('press');
  const toast = useToast();
  const set = useSetEmbargo(release.id);
  const { embargoUntil, version } = release;
  const form = useProblemForm(
    (values) => set.mutateAsync({ version, embargoUntil: textOf(values, 'embargoUntil') || null }),
    () => {
      toast({ text: t('embargo.done') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('embargo.title')} state={form} submitLabel={t('embargo.submit')} onClose={onClose}>
      <DateTimeField
        name="embargoUntil"
        label={t('embargo.field')}
        hint={t('embargo.hint')}
        defaultValue={embargoUntil ? toLocalDateTime(embargoUntil) : ''}
        optional
      />
    </FormDialog>
  );
}
