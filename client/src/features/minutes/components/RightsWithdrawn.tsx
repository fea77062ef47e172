import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import type { Minutes } from '../minutes.queries';

type RightsWithdrawnProps = { minutes: Minutes; isGone: boolean; unsent: string };

/** Whoever may no longer write keeps the words that the portal has not taken over. */
export function RightsWithdrawn({ minutes, isGone, unsent }: RightsWithdrawnProps) {
  const { t } = useTranslation('minutes');
  const toast = useToast();
  const copy = async () => {
    await navigator.clipboard.writeText(unsent);
    toast({ text: t('withdrawn.copied') });
  };
  return (
    <>
      <Alert
        tone="warning"
        live
        title={t(isGone ? 'withdrawn.gone' : `withdrawn.${minutes.state}`)}
        actions={!isGone && <LinkButton to={paths.meetingMinutes(minutes.meeting.id)}>{t('actions.read')}</LinkButton>}
      >
        {unsent !== '' && <p>{t('withdrawn.unsentText')}</p>}
      </Alert>
      {unsent !== '' && (
        <>
          <TextArea name="unsent" label={t('withdrawn.unsent')} rows={8} readOnly optional value={unsent} />
          <p>
            <Button icon={<Copy aria-hidden="true" size={20} />} onClick={copy}>
              {t('withdrawn.copy')}
            </Button>
          </p>
        </>
      )}
    </>
  );
}
