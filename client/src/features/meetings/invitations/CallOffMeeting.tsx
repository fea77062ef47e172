import { CalendarX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { optionalTextOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import type { Meeting } from '../meetings.queries';
import { useCallOff, useRefreshInvitations } from './invitations.queries';

/** Asks first and says whom it reaches: it leaves the house. */
export function CallOffMeeting({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('invitations');
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        icon={<CalendarX aria-hidden="true" size={20} />}
        onClick={() => setAsking(true)}
      >
        {t('callOff.action')}
      </Button>
      {isAsking && <CallOffDialog meeting={meeting} onClose={() => setAsking(false)} />}
    </>
  );
}

function CallOffDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation('invitations');
  const { id, number, version, invitedAt } = meeting;
  const toast = useToast();
  const callOff = useCallOff(id);
  const refresh = useRefreshInvitations(id);
  const form = useProblemForm(
    (values) => callOff.mutateAsync({ version, note: optionalTextOf(values, 'note') ?? null }),
    () => {
      refresh();
      toast({ text: t('callOff.done', { number }) });
      onClose();
    },
  );
  const title = t('callOff.title', { number });
  return (
    <FormDialog title={title} state={form} submitLabel={t('callOff.action')} tone="danger" onClose={onClose}>
      <p>{t(invitedAt === null ? 'callOff.untold' : 'callOff.told')}</p>
      <TextArea name="note" label={t('callOff.note')} hint={t('callOff.noteHint')} optional rows={3} maxLength={2000} />
    </FormDialog>
  );
}
