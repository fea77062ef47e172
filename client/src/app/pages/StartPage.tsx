import { useSession } from '../../features/session/session.queries';
import { Desk } from './Desk';
import { VisitorStart } from './VisitorStart';

/** One address, two faces: the desk of a member, the front door for everybody else. */
export function StartPage() {
  const { member } = useSession();
  return member ? <Desk member={member} /> : <VisitorStart />;
}
