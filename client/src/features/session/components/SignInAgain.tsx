import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onSessionExpired } from '../../../api/reauthentication';
import { Dialog } from '../../../ui/Dialog';
import { useSession } from '../session.queries';
import { SignInForm } from './SignInForm';

/** When the session ends under somebody's hands: signs in again in place; the request that met it then goes on. */
export function SignInAgain() {
  const { t } = useTranslation('session');
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
    <Dialog title={t('again.title')} onClose={() => finish(false)}>
      <p>{t('again.text')}</p>
      <SignInForm email={member?.email} onSignedIn={() => finish(true)} />
    </Dialog>
  );
}
