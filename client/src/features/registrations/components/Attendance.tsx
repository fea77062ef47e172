import { useTranslation } from 'react-i18next';
import { type Registration, useTickAttendance } from '../registrations.queries';

type AttendanceProps = { eventId: string; registration: Registration };

/** Ticked at the door, unticked the same way. */
export function Attendance({ eventId, registration: { id, name, hasAttended, abilities } }: AttendanceProps) {
  const { t } = useTranslation('registrations');
  const tick = useTickAttendance(eventId);
  if (!abilities.tickAttendance) return null;
  const shown = tick.isPending ? tick.variables.hasAttended : hasAttended === true;
  return (
    <input
      type="checkbox"
      aria-label={t('list.attendedOf', { name: name ?? '' })}
      checked={shown}
      onChange={({ target }) => tick.mutate({ registrationId: id, hasAttended: target.checked })}
    />
  );
}
