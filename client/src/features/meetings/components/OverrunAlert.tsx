import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import type { Meeting } from '../meetings.queries';

/** Tells that the items take longer than the meeting; a hint, nothing is forbidden. */
export function OverrunAlert({ meeting: { overrunMinutes, agendaEndsAt, endsAt } }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const dates = useDates();
  if (overrunMinutes === 0) return null;
  return (
    <Alert tone="warning" title={t('agenda.overrun', { count: overrunMinutes })}>
      <p>{t('agenda.overrunText', { agendaEnd: dates.time(agendaEndsAt), meetingEnd: dates.time(endsAt) })}</p>
    </Alert>
  );
}
