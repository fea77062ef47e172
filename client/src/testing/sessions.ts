import type { Session } from '../features/session/session.queries';
import { memberOf } from './members';

/** The session of somebody who is signed in, Hanna Wiesental unless told otherwise. */
export function sessionOf(
  abilities: Partial<Session['abilities']> = {},
  member = memberOf('kreis', 'Hanna Wiesental', { climate: ['member'] }),
) {
  const session: Session = {
    member,
    isDemo: false,
    contactEmail: 'klima@kreis.example',
    uploadLimit: 100_000_000,
    abilities: { administer: false, invite: false, ...abilities },
  };
  return { 'GET /api/session': { body: session } };
}
