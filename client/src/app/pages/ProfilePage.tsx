import { useQuery } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactSection } from '../../features/members/components/ContactSection';
import { memberQuery } from '../../features/members/members.queries';
import { ChangePasswordForm } from '../../features/session/components/ChangePasswordForm';
import { useSession, useSignOut } from '../../features/session/session.queries';
import { Button } from '../../ui/Button';
import { LinkButton } from '../../ui/LinkButton';
import { Loaded } from '../../ui/Loaded';
import { PageHeader } from '../../ui/PageHeader';
import { DisplayChoices } from '../layout/DisplayChoices';
import { paths } from '../paths';
import { CharacterKeysChoice } from './CharacterKeysChoice';
import { IdentityFields } from './IdentityFields';
import styles from './ProfilePage.module.css';

/** What is the reader's own: contact data, password, appearance, the way out. */
export function ProfilePage() {
  const { t } = useTranslation(['members', 'session', 'notifications', 'emergency-archive', 'app']);
  const { member, abilities } = useSession();
  const own = useQuery({ ...memberQuery(member?.id ?? ''), initialData: member ?? undefined });
  const signOut = useSignOut();
  return (
    <>
      <PageHeader
        title={t('app:own.profile')}
        actions={
          <Button
            icon={<LogOut aria-hidden="true" size={20} />}
            busy={signOut.isPending}
            onClick={() => signOut.mutate()}
          >
            {t('app:own.signOut')}
          </Button>
        }
      />
      <Loaded query={own}>
        {(person) => (
          <div className={styles.sections}>
            <ContactSection
              member={person}
              title={person.name}
              identityFields={abilities.administer ? <IdentityFields member={person} /> : <p>{t('edit.identity')}</p>}
            />
            <Part id="passwort" title={t('session:change.title')} lead={t('session:change.text')}>
              <ChangePasswordForm email={person.email} />
            </Part>
            <Part
              id="benachrichtigungen"
              title={t('notifications:preferences.title')}
              lead={t('notifications:preferences.linkText')}
            >
              <p>
                <LinkButton to={paths.notificationPreferences}>{t('notifications:preferences.link')}</LinkButton>
              </p>
            </Part>
            <Part id="notfall-archiv" title={t('emergency-archive:title')} lead={t('emergency-archive:lead')}>
              <p>
                <LinkButton to={paths.emergencyArchive}>{t('emergency-archive:toArchive')}</LinkButton>
              </p>
            </Part>
            <Part id="darstellung" title={t('app:own.display')}>
              <div className={styles.display}>
                <DisplayChoices />
              </div>
            </Part>
            <Part id="tastenkuerzel" title={t('session:keys.title')}>
              <CharacterKeysChoice />
            </Part>
          </div>
        )}
      </Loaded>
    </>
  );
}

function Part({ id, title, lead, children }: { id: string; title: string; lead?: string; children: ReactNode }) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </section>
  );
}
