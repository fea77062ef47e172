import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { paths, wantedPath } from '../../../app/paths';
import { EntryPage } from '../components/EntryPage';
import { SignInForm } from '../components/SignInForm';
import { useSession } from '../session.queries';

export function SignInPage() {
  const { t } = useTranslation('session');
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const { member } = useSession();

  if (member) return <Navigate to={wantedPath(search)} replace />;
  return (
    <EntryPage title={t('signIn.title')} lead={t('signIn.welcome')}>
      <SignInForm onSignedIn={() => navigate(wantedPath(search), { replace: true })} />
      <p>
        <Link to={paths.forgotPassword}>{t('signIn.forgot')}</Link>
      </p>
      <p>{t('signIn.noAccount')}</p>
    </EntryPage>
  );
}
