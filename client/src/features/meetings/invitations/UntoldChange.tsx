import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { optionalTextOf } from '../../../lib/form-values';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import type { Meeting } from '../meetings.queries';
import { useRefreshInvitations, useTellChange } from './invitations.queries';

/** Time or place changed after the invitation: does everybody know? */
export function UntoldChange({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('invitations');
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Alert
        tone="warning"
        title={t('change.title')}
        live
        actions={
          <Button variant="primary" icon={<Send aria-hidden="true" size={20} />} onClick={() => setAsking(true)}>
            {t('change.action')}
          </Button>
        }
      >
        <p>{t('change.text')}</p>
      </Alert>
      {isAsking && <TellDialog meeting={meeting} onClose={() => setAsking(false)} />}
    </>
  );
}

function TellDialog({ meeting: { id, version }, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation('invitations');
  const toast = useToast();
  const tell = useTellChange(id);
  const refresh = useRefreshInvitations(id);
  const form = useProblemForm(
    (values) => tell.mutateAsync({ version, message: optionalTextOf(values, 'message') ?? null }),
    () => {
      refresh();
      toast({ text: t('change.done') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('change.title')} state={form} submitLabel={t('change.send')} onClose={onClose}>
      <p>{t('change.hint')}</p>
      <TextArea name="message" label={t('change.message')} optional rows={3} maxLength={2000} />
    </FormDialog>
  );
}
