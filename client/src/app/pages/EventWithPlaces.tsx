import { EventPage } from '../../features/events/pages/EventPage';
import { PlacesSection } from '../../features/registrations/components/PlacesSection';

/** An event with its seats; a draft has none yet. */
export function EventWithPlaces() {
  return <EventPage places={({ id, isDraft }) => (isDraft ? null : <PlacesSection eventId={id} />)} />;
}
