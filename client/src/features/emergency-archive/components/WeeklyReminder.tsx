import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import { CheckboxField } from '../../../ui/CheckboxField';
import { useToast } from '../../../ui/Toasts';
import { type ArchiveSubscription, useChangeReminder } from '../archive.queries';

/** Switched at once, and back at once. */
export function WeeklyReminder({ subscription: { reminds, version } }: { subscription: ArchiveSubscription }) {
  const { t } = useTranslation('emergency-archive');
  const toast = useToast();
  const change = useChangeReminder();
  const choose = (wanted: boolean) =>
    change.mutate(
      { reminds: wanted, version },
      { onSuccess: () => toast({ text: t(wanted ? 'reminding' : 'notReminding') }) },
    );
  return (
    <>
      <CheckboxField
        name="reminds"
        label={t('remind')}
        checked={change.isPending ? change.variables.reminds : reminds}
        onChange={(event) => choose(event.target.checked)}
      />
      {change.error && <Alert tone="danger" title={change.error.message} live />}
    </>
  );
}
