import { useQueryClient } from '@tanstack/react-query';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblemType } from '../../../api/problem';
import { useProblemForm } from '../../../api/use-problem-form';
import { toLocalDateTime } from '../../../lib/local-time';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { useToast } from '../../../ui/Toasts';
import { type Meeting, meetingQuery, useUpdateMeeting } from '../meetings.queries';
import { type MeetingDraft, MeetingFields, meetingFrom } from './MeetingFields';

export function EditMeeting({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" size="small" icon={<Pencil aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
        {t('edit.open')}
      </Button>
      {isOpen && <EditDialog meeting={meeting} onClose={() => setOpen(false)} />}
    </>
  );
}

function EditDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation('meetings');
  const queries = useQueryClient();
  const toast = useToast();
  const update = useUpdateMeeting(meeting.id);
  const form = useProblemForm(
    (values) =>
      update.mutateAsync({ ...meetingFrom(values), version: meeting.version }).catch((error) => {
        // What others saved appears behind the dialog; what was typed stays, the next attempt is against their version.
        if (isProblemType(error, 'changed-meanwhile')) {
          void queries.invalidateQueries({ queryKey: meetingQuery(meeting.id).queryKey });
        }
        throw error;
      }),
    () => {
      toast({ text: t('edit.saved') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('edit.title')} state={form} submitLabel={t('edit.submit')} onClose={onClose}>
      <MeetingFields draft={draftOf(meeting)} />
    </FormDialog>
  );
}

function draftOf({ startsAt, endsAt, host, ...rest }: Meeting): MeetingDraft {
  return {
    ...rest,
    startsAt: toLocalDateTime(startsAt),
    endsAt: toLocalDateTime(endsAt),
    hostMunicipalityId: host?.id ?? null,
  };
}
