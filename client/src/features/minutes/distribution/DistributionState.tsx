import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { useToast } from '../../../ui/Toasts';
import { distributionQuery, useDistribute } from './distribution.queries';

/** To how many approved minutes went, and who came onto the list since. */
export function DistributionState({ minutesId, meetingId }: { minutesId: string; meetingId: string }) {
  const { t } = useTranslation('minutes');
  const dates = useDates();
  const toast = useToast();
  const { data } = useQuery(distributionQuery(minutesId));
  const distribute = useDistribute(minutesId);
  if (!data) return null;
  const { sentCount, lastSentAt, waiting } = data;
  const send = () => distribute.mutate(undefined, { onSuccess: () => toast({ text: t('distribution.done') }) });
  return (
    <Alert
      title={
        lastSentAt === null
          ? t('distribution.unsent')
          : t('distribution.sent', { count: sentCount, day: dates.dayAndTime(lastSentAt) })
      }
      actions={
        <>
          {waiting.length > 0 && (
            <Button size="small" busy={distribute.isPending} onClick={send}>
              {t('distribution.send', { count: waiting.length })}
            </Button>
          )}
          {lastSentAt !== null && (
            <LinkButton variant="quiet" size="small" to={paths.dispatches(meetingId)}>
              {t('distribution.log')}
            </LinkButton>
          )}
        </>
      }
    >
      {waiting.length > 0 && (
        <p>
          {t('distribution.waiting', {
            names: waiting
              .slice(0, 5)
              .map(({ name, municipality }) => `${name} (${municipality})`)
              .join(', '),
            count: waiting.length,
          })}
        </p>
      )}
      {distribute.error && <p role="alert">{problemOf(distribute.error).title}</p>}
    </Alert>
  );
}
