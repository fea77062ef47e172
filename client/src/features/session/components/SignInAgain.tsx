import i18next from 'i18next';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { onSessionExpired } from '../../../api/reauthentication';
import { useSession } from '../session.queries';

// Needed so rarely that nobody should load it with the first page.
const SignInAgainDialog = lazy(async () => {
  const [{ SignInAgainDialog: component }] = await Promise.all([
    import('./SignInAgainDialog'),
    i18next.loadNamespaces('session'),
  ]);
  return { default: component };
});

/** When the session ends under somebody's hands: signs in again in place; the request that met it then goes on. */
export function SignInAgain() {
  const { member } = useSession();
  const [asking, setAsking] = useState(false);
  const settle = useRef<(signedIn: boolean) => void>(() => {});
  const isSignedIn = member !== null;

  useEffect(() => {
    if (!isSignedIn) return;
    onSessionExpired(() => {
      setAsking(true);
      return new Promise<boolean>((resolve) => {
        settle.current = resolve;
      });
    });
    return () => onSessionExpired(null);
  }, [isSignedIn]);

  const finish = (signedIn: boolean) => {
    setAsking(false);
    settle.current(signedIn);
  };

  if (!asking) return null;
  return (
    <Suspense>
      <SignInAgainDialog email={member?.email} onFinish={finish} />
    </Suspense>
  );
}
