import { WriteMinutesPage } from '../../features/minutes/pages/WriteMinutesPage';
import { useSession } from '../../features/session/session.queries';

/** Who writes is shown to those who write, too, and what is not yet stored is kept for that person. */
export function WriteMinutes() {
  const { member } = useSession();
  return member && <WriteMinutesPage author={{ id: member.id, name: member.name }} />;
}
