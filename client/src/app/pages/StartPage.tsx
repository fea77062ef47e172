import { lazy } from 'react';
import { useSession } from '../../features/session/session.queries';
import { loadCatalogues } from '../i18n';
import { VisitorStart } from './VisitorStart';

/** Joins half the portal; visitors never fetch it. */
const Desk = lazy(async () => {
  const [{ Desk: component }] = await Promise.all([
    import('./desk/Desk'),
    loadCatalogues(['meetings', 'tasks', 'minutes']),
  ]);
  return { default: component };
});

/** One address, two faces: the desk of a member, the front door for everybody else. */
export function StartPage() {
  const session = useSession();
  return session.member ? <Desk session={session} member={session.member} /> : <VisitorStart />;
}
