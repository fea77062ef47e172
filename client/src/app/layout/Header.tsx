import { CircleUserRound, LogIn, LogOut, SunMoon, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { NotificationBell } from '../../features/notifications/components/NotificationBell';
import { SearchButton } from '../../features/search/components/SearchButton';
import { useSession, useSignOut } from '../../features/session/session.queries';
import { LinkButton } from '../../ui/LinkButton';
import { Menu } from '../../ui/Menu';
import { MenuItem } from '../../ui/MenuItem';
import { paths, signInPath } from '../paths';
import { DisplayChoices } from './DisplayChoices';
import styles from './Header.module.css';
import { Wordmark } from './Wordmark';

export function Header() {
  const { t } = useTranslation('app');
  const { member } = useSession();
  const { pathname } = useLocation();
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <Link to={paths.start} className={styles.home}>
          <Wordmark />
        </Link>
        <div className={styles.tools}>
          {member ? (
            <>
              <SearchButton />
              <NotificationBell />
              <OwnMenu name={member.name} />
            </>
          ) : (
            <>
              <Menu label={t('own.display')} icon={<SunMoon aria-hidden="true" size={22} />}>
                {() => <DisplayChoices />}
              </Menu>
              {pathname !== paths.signIn && (
                <LinkButton variant="primary" to={signInPath(pathname)} icon={<LogIn aria-hidden="true" size={20} />}>
                  {t('own.signIn')}
                </LinkButton>
              )}
            </>
          )}
        </div>
      </div>
    </header>
  );
}

function OwnMenu({ name }: { name: string }) {
  const { t } = useTranslation('app');
  const signOut = useSignOut();
  return (
    <Menu label={name} icon={<CircleUserRound aria-hidden="true" size={22} />}>
      {(close) => (
        <>
          <MenuItem to={paths.profile} icon={<UserRound aria-hidden="true" size={20} />} onClick={close}>
            {t('own.profile')}
          </MenuItem>
          <DisplayChoices />
          <MenuItem icon={<LogOut aria-hidden="true" size={20} />} onClick={() => signOut.mutate()}>
            {t('own.signOut')}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
