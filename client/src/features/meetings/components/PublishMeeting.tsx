import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { useToast } from '../../../ui/Toasts';
import { type Meeting, usePublishMeeting } from '../meetings.queries';

/** Asks first: what the group has seen cannot be taken back. */
export function PublishMeeting({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const [isAsking, setAsking] = useState(false);
  const toast = useToast();
  const publish = usePublishMeeting(meeting.id);
  const { number, workingGroup, agenda } = meeting;
  const confirm = () =>
    publish.mutate(undefined, {
      onSuccess: () => toast({ text: t('publish.done', { number }) }),
      onSettled: () => setAsking(false),
    });
  return (
    <>
      {publish.error && <Alert tone="danger" title={problemOf(publish.error).title} live />}
      <Button variant="primary" icon={<Send aria-hidden="true" size={20} />} onClick={() => setAsking(true)}>
        {t('publish.action')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t('publish.title', { number })}
          confirmLabel={t('publish.action')}
          busy={publish.isPending}
          onConfirm={confirm}
          onCancel={() => setAsking(false)}
        >
          <p>{t('publish.text', { group: workingGroup.shortName, count: agenda.length })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
