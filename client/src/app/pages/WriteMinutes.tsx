import { WriteMinutesPage } from '../../features/minutes/pages/WriteMinutesPage';
import { useSession } from '../../features/session/session.queries';

/** What is kept in this browser until it is saved belongs to the person who typed it. */
export function WriteMinutes() {
  const { member } = useSession();
  return <WriteMinutesPage author={member?.id ?? ''} />;
}
