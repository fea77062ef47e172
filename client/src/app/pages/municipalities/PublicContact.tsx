import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useSession } from '../../../features/session/session.queries';
import { signInPath } from '../../paths';

/** Where somebody without an account turns to. */
export function PublicContact() {
  const { t } = useTranslation('municipalities');
  const { contactEmail } = useSession();
  const { pathname } = useLocation();
  return (
    <p>
      {t('people.public')} <a href={`mailto:${contactEmail}`}>{contactEmail}</a>.{' '}
      <Link to={signInPath(pathname)}>{t('people.signIn')}</Link>
    </p>
  );
}
