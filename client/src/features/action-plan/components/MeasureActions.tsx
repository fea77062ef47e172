import { MessageSquarePlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toasts';
import { type Measure, useConfirmMeasure } from '../action-plan.queries';
import { MeasureMenu } from './MeasureMenu';
import { SayStatusDialog } from './SayStatusDialog';

/** Say how it stands, or that it stands as it stood. */
export function MeasureActions({ measure }: { measure: Measure }) {
  const { t } = useTranslation('action-plan');
  const toast = useToast();
  const [isSaying, setSaying] = useState(false);
  const confirmation = useConfirmMeasure();
  const confirm = () =>
    confirmation.mutate(measure, {
      onSuccess: ({ code }) => toast({ text: t('measure.isConfirmed', { code }) }),
      onError: (error) => toast({ text: problemOf(error).title }),
    });
  return (
    <>
      {measure.abilities.say && (
        <>
          <Button busy={confirmation.isPending} onClick={confirm}>
            {t('measure.confirm')}
          </Button>
          <Button
            variant="primary"
            icon={<MessageSquarePlus aria-hidden="true" size={20} />}
            onClick={() => setSaying(true)}
          >
            {t('measure.say')}
          </Button>
        </>
      )}
      <MeasureMenu measure={measure} />
      {isSaying && <SayStatusDialog measure={measure} onClose={() => setSaying(false)} />}
    </>
  );
}
