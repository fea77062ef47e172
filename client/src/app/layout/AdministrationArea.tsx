import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';
import { useSession } from '../../features/session/session.queries';
import { NotFoundPage } from '../pages/NotFoundPage';
import { paths } from '../paths';
import styles from './AdministrationArea.module.css';

const forInviting = [
  { key: 'members', to: paths.administerMembers },
  { key: 'workingGroups', to: paths.workingGroups },
  { key: 'accessibility', to: paths.accessibilityStatement },
] as const;

const forAdministering = [
  ...forInviting,
  { key: 'operator', to: paths.operator },
  { key: 'mails', to: paths.mails },
  { key: 'auditLog', to: paths.auditLog },
] as const;

/** One place for what keeps the portal running. Who may invite sees the people and their groups, no more. */
export function AdministrationArea() {
  const { t } = useTranslation('app');
  const { abilities } = useSession();
  if (!abilities.invite && !abilities.administer) return <NotFoundPage />;
  const places = abilities.administer ? forAdministering : forInviting;
  return (
    <>
      <nav className={styles.places} aria-label={t('nav.administration')} data-print="never">
        <ul className={styles.list}>
          {places.map(({ key, to }) => (
            <li key={key}>
              <NavLink to={to} className={styles.place}>
                {t(`administration.${key}`)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </>
  );
}
