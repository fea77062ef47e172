import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { DescriptionList } from '../../../ui/DescriptionList';
import type { Event } from '../events.queries';
import { Seats } from './Seats';

/** When, where, how to get there, what it costs, whom to ask. */
export function EventFacts({ event }: { event: Event }) {
  const { t } = useTranslation('events');
  const dates = useDates();
  const place = [event.locationName, event.locationAddress].filter(Boolean).join(', ');
  const contact = [event.contactOffice, event.contactEmail, event.contactPhone].filter(Boolean).join(' · ');
  const closesAt = event.registrationClosesAt;
  return (
    <DescriptionList
      items={[
        { term: t('facts.when'), description: dates.range(event.startsAt, event.endsAt) },
        { term: t('facts.where'), description: place },
        { term: t('facts.host'), description: event.host?.name },
        { term: t('facts.meetingPoint'), description: event.meetingPoint },
        { term: t('facts.publicTransport'), description: event.publicTransport },
        { term: t('facts.online'), description: <OnlineRoom event={event} /> },
        { term: t('facts.accessibility'), description: event.accessibility },
        { term: t('facts.fee'), description: event.fee },
        { term: t('facts.seats'), description: event.registrationMode !== 'none' && <Seats event={event} /> },
        { term: t('facts.closesAt'), description: closesAt && dates.dayAndTime(closesAt) },
        { term: t('facts.contact'), description: contact },
      ].filter(({ description }) => description !== false && description !== undefined)}
    />
  );
}

function OnlineRoom({ event: { onlineUrl, isOnline } }: { event: Event }) {
  const { t } = useTranslation('events');
  if (!isOnline) return <span>{t('facts.onSite')}</span>;
  if (onlineUrl === null) return <span>{t('facts.onlineForSeats')}</span>;
  return (
    <a href={onlineUrl} rel="noreferrer noopener">
      {t('facts.join')}
    </a>
  );
}
