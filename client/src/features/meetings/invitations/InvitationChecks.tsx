import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import type { InvitationPreview } from './invitations.queries';

/** What one might want to know before sending. None of it is a block. */
export function InvitationChecks({ preview: { period, hints, invitedCount } }: { preview: InvitationPreview }) {
  const { t } = useTranslation('invitations');
  const dates = useDates();
  const { days, shortBy, latestOn } = period;
  return (
    <>
      {shortBy === 0 ? (
        <Alert tone="success" title={t('invite.kept', { days })} />
      ) : (
        <Alert tone="warning" title={t('invite.missed', { days, count: shortBy })}>
          <p>{t('invite.missedText', { day: dates.calendarDay(latestOn) })}</p>
        </Alert>
      )}
      {hints.map((hint) => (
        <Alert key={hint} title={t(`invite.hints.${hint}`)} />
      ))}
      {invitedCount > 0 && <Alert title={t('invite.already', { count: invitedCount })} />}
    </>
  );
}
