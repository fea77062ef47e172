import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { type SpeakerEntry, speakerQuery } from '../../speakers/speakers.queries';

type SpeakerToPlanProps = { id: string; busy: boolean; onPlan: (speaker: SpeakerEntry) => void; onDismiss: () => void };

/** Somebody whom the coordination brought along from the directory of speakers. */
export function SpeakerToPlan({ id, busy, onPlan, onDismiss }: SpeakerToPlanProps) {
  const { t } = useTranslation('meetings');
  const { data: speaker } = useQuery(speakerQuery(id));
  if (!speaker) return null;
  return (
    <Alert
      title={t('talk.toPlan', { name: speaker.name })}
      actions={
        <>
          <Button icon={<Plus aria-hidden="true" size={20} />} busy={busy} onClick={() => onPlan(speaker)}>
            {t('talk.planNew')}
          </Button>
          <Button variant="quiet" onClick={onDismiss}>
            {t('talk.planNot')}
          </Button>
        </>
      }
    >
      <p>{t('talk.toPlanText')}</p>
    </Alert>
  );
}
