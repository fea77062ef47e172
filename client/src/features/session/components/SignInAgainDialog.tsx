import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/Dialog';
import { SignInForm } from './SignInForm';

type SignInAgainDialogProps = { email: string | undefined; onFinish: (signedIn: boolean) => void };

export function SignInAgainDialog({ email, onFinish }: SignInAgainDialogProps) {
  const { t } = useTranslation('session');
  return (
    <Dialog title={t('again.title')} onClose={() => onFinish(false)}>
      <p>{t('again.text')}</p>
      <SignInForm email={email} onSignedIn={() => onFinish(true)} />
    </Dialog>
  );
}
