import { Suspense } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { SignInAgain } from '../../features/session/components/SignInAgain';
import { useSession } from '../../features/session/session.queries';
import { Skeleton } from '../../ui/Skeleton';
import { signInPath } from '../paths';
import styles from './Stage.module.css';

/** The frame of pages for the wall: nothing around them that a projector would show for hours. For members. */
export function Stage() {
  return (
    <Suspense fallback={null}>
      <Frame />
    </Suspense>
  );
}

function Frame() {
  const { member } = useSession();
  const { pathname, search, hash } = useLocation();
  if (!member) return <Navigate to={signInPath(pathname + search + hash)} replace />;
  return (
    <div className={styles.stage}>
      <main className={styles.content}>
        <Suspense fallback={<Skeleton rows={4} />}>
          <Outlet />
        </Suspense>
      </main>
      <SignInAgain />
    </div>
  );
}
