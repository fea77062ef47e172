import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration } from 'react-router';
import { SignInAgain } from '../../features/session/components/SignInAgain';
import { useSession } from '../../features/session/session.queries';
import { Skeleton } from '../../ui/Skeleton';
import { SkipLink } from '../../ui/SkipLink';
import { BottomBar } from './BottomBar';
import { Footer } from './Footer';
import { Header } from './Header';
import styles from './Shell.module.css';
import { SideNavigation } from './SideNavigation';
import { useFocusOnNavigation } from './use-focus-on-navigation';
import { useHelpKey } from './use-help-key';

const contentId = 'inhalt';

/** What is around every page: head, navigation for members, foot. */
export function Shell() {
  return (
    <Suspense fallback={null}>
      <Frame />
    </Suspense>
  );
}

function Frame() {
  const { t } = useTranslation('app');
  const { member, isDemo } = useSession();
  useFocusOnNavigation(contentId);
  useHelpKey();
  return (
    <div className={styles.shell} data-member={member ? '' : undefined}>
      <SkipLink target={contentId} />
      {isDemo && (
        <aside className={styles.demo} aria-label={t('notice')} data-print="never">
          {t('demo')}
        </aside>
      )}
      <Header />
      <div className={styles.middle}>
        {member && <SideNavigation />}
        <main id={contentId} className={styles.content} tabIndex={-1}>
          <Suspense fallback={<Skeleton rows={4} />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Footer />
      {member && <BottomBar />}
      {member && <SignInAgain />}
      <ScrollRestoration />
    </div>
  );
}
