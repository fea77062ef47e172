import { RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toasts';
import { type Mail, useSendAgain } from '../mails.queries';

type FailedMailProps = { mail: Mail; onSentAgain: () => void };

/** Why a mail has not arrived, what helps, and another try. */
export function FailedMail({ mail: { id, state, failure, abilities }, onSentAgain }: FailedMailProps) {
  const { t } = useTranslation('mails');
  const toast = useToast();
  const sendAgain = useSendAgain();
  const isOver = state === 'undeliverable';
  const again = () =>
    sendAgain.mutateAsync(id).then(
      () => {
        toast({ text: t('detail.sentAgain') });
        onSentAgain();
      },
      (error) => toast({ text: problemOf(error).title }),
    );
  return (
    <Alert
      tone={isOver ? 'danger' : 'warning'}
      title={isOver ? t('detail.undeliverableTitle') : t('detail.failedTitle')}
      actions={
        abilities.sendAgain && (
          <Button
            variant="primary"
            icon={<RotateCw aria-hidden="true" size={20} />}
            busy={sendAgain.isPending}
            onClick={again}
          >
            {t('detail.sendAgain')}
          </Button>
        )
      }
    >
      {failure && (
        <>
          <p>{t(`failures.${failure}`)}</p>
          <p>{t(`advice.${failure}`)}</p>
        </>
      )}
    </Alert>
  );
}
