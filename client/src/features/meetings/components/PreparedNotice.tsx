import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import type { Meeting } from '../meetings.queries';

/** What the portal prepared of a draft by itself, and that nobody has looked at it yet. */
export function PreparedNotice({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const dates = useDates();
  const { agenda, host, startsAt } = meeting;
  const brought = agenda.filter(({ origin }) => origin !== null);
  return (
    <Alert title={t('prepared.title')}>
      <p>{t('prepared.lead')}</p>
      <ul>
        <li>{t('prepared.day', { day: dates.day(startsAt) })}</li>
        {host && <li>{t('prepared.host', { host: host.name })}</li>}
        <li>{t('prepared.template')}</li>
        {brought.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </Alert>
  );
}
