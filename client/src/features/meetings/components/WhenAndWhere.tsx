import { CalendarPlus, ExternalLink, House, MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DateBlock } from '../../../ui/DateBlock';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import type { Meeting } from '../meetings.queries';
import styles from './WhenAndWhere.module.css';

export function WhenAndWhere({ meeting, isToCome }: { meeting: Meeting; isToCome: boolean }) {
  const { t } = useTranslation('meetings');
  const { host, locationName, locationAddress, onlineUrl } = meeting;
  const isNowhere = !host && !locationName && !onlineUrl;
  return (
    <section className={styles.both} aria-label={t('place.title')}>
      <DateBlock start={meeting.startsAt} end={meeting.endsAt} size="large" countdown={isToCome} />
      <ul className={styles.place}>
        {host && (
          <li className={styles.line}>
            <House aria-hidden="true" size={20} />
            <span>
              <VisuallyHidden>{t('place.host')}: </VisuallyHidden>
              {host.name}
            </span>
          </li>
        )}
        {(locationName || locationAddress) && (
          <li className={styles.line}>
            <MapPin aria-hidden="true" size={20} />
            <span>
              <VisuallyHidden>{t('place.where')}: </VisuallyHidden>
              {locationName}
              {locationAddress && <span className={styles.address}>{locationAddress}</span>}
            </span>
          </li>
        )}
        {onlineUrl && (
          <li className={styles.line}>
            <ExternalLink aria-hidden="true" size={20} />
            <a href={onlineUrl} target="_blank" rel="noreferrer">
              {t('place.join')}
            </a>
          </li>
        )}
        {isToCome && !meeting.isCancelled && (
          <li className={styles.line}>
            <CalendarPlus aria-hidden="true" size={20} />
            <a href={`/api/meetings/${meeting.id}/calendar`} download>
              {t('place.toCalendar')}
            </a>
          </li>
        )}
        {isNowhere && <li className={styles.none}>{t('place.none')}</li>}
      </ul>
    </section>
  );
}
