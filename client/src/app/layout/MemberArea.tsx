import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from '../../features/session/session.queries';
import { signInPath } from '../paths';

export function MemberArea() {
  const { member } = useSession();
  const { pathname, search, hash } = useLocation();
  return member ? <Outlet /> : <Navigate to={signInPath(pathname + search + hash)} replace />;
}
