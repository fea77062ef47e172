import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { problemOf } from '../../../api/problem';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { useToast } from '../../../ui/Toasts';
import { type Meeting, useRemoveMeeting } from '../meetings.queries';

export function RemoveDraft({ meeting: { id, number } }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const [isAsking, setAsking] = useState(false);
  const navigate = useNavigate();
  const toast = useToast();
  const remove = useRemoveMeeting(id);
  const confirm = () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        toast({ text: t('remove.done') });
        void navigate(paths.meetings);
      },
      onError: () => setAsking(false),
    });
  return (
    <>
      {remove.error && <Alert tone="danger" title={problemOf(remove.error).title} live />}
      <Button
        variant="quiet"
        size="small"
        icon={<Trash2 aria-hidden="true" size={20} />}
        onClick={() => setAsking(true)}
      >
        {t('remove.action')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t('remove.title', { number })}
          confirmLabel={t('remove.action')}
          tone="danger"
          busy={remove.isPending}
          onConfirm={confirm}
          onCancel={() => setAsking(false)}
        >
          <p>{t('remove.text')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
