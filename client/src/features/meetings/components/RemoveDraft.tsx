import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { RemoveDialog } from '../../../ui/RemoveDialog';
import { type Meeting, useRemoveMeeting } from '../meetings.queries';

export function RemoveDraft({ meeting: { id, number } }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const [isAsking, setAsking] = useState(false);
  const navigate = useNavigate();
  const remove = useRemoveMeeting(id);
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        icon={<Trash2 aria-hidden="true" size={20} />}
        onClick={() => setAsking(true)}
      >
        {t('remove.action')}
      </Button>
      {isAsking && (
        <RemoveDialog
          title={t('remove.title', { number })}
          confirmLabel={t('remove.action')}
          done={t('remove.done')}
          remove={() => remove.mutateAsync(undefined)}
          onRemoved={() => navigate(paths.meetings)}
          onClose={() => setAsking(false)}
        >
          <p>{t('remove.text')}</p>
        </RemoveDialog>
      )}
    </>
  );
}
