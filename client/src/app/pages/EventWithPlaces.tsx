import { EventPage } from '../../features/events/pages/EventPage';
import { PlacesSection } from '../../features/registrations/components/PlacesSection';

/** An event with its seats: who signs up, and who comes along. */
export function EventWithPlaces() {
  return (
    <EventPage
      places={({ id, isDraft, registrationMode }) =>
        !isDraft && (registrationMode === 'members' || registrationMode === 'public') && <PlacesSection eventId={id} />
      }
    />
  );
}
