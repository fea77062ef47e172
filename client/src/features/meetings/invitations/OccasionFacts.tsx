import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { DescriptionList } from '../../../ui/DescriptionList';
import { useMeetingName } from '../use-meeting-name';
import styles from './InvitationToAnswer.module.css';
import type { ReplyForm } from './replies.queries';

/** What somebody is invited to, for a reader who sees nothing else of the portal. */
export function OccasionFacts({ meeting }: { meeting: ReplyForm['meeting'] }) {
  const { t } = useTranslation('invitations');
  const dates = useDates();
  const nameOf = useMeetingName();
  const { startsAt, endsAt, locationName, locationAddress, onlineUrl, host, agenda } = meeting;
  const place = [locationName, locationAddress].filter(Boolean).join(', ');
  return (
    <>
      <div>
        <h2 className={styles.name}>{nameOf(meeting)}</h2>
        <p>{meeting.workingGroup}</p>
      </div>
      <DescriptionList
        items={[
          { term: t('link.when'), description: dates.range(startsAt, endsAt) },
          { term: t('link.where'), description: place || (onlineUrl ? t('link.onlineOnly') : null) },
          { term: t('link.host'), description: host },
          {
            term: t('link.online'),
            description: onlineUrl && (
              <a href={onlineUrl} target="_blank" rel="noreferrer">
                {onlineUrl}
              </a>
            ),
          },
        ]}
      />
      {agenda.length > 0 && (
        <details className={styles.agenda}>
          <summary>{t('link.agenda')}</summary>
          <DescriptionList items={agenda.map(({ label, text }) => ({ term: label, description: text }))} />
        </details>
      )}
    </>
  );
}
