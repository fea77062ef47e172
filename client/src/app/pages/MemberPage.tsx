import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { AccountActions } from '../../features/members/components/AccountActions';
import { ContactSection } from '../../features/members/components/ContactSection';
import { accountState } from '../../features/members/members.labels';
import { type Member, memberQuery } from '../../features/members/members.queries';
import { useSession } from '../../features/session/session.queries';
import { Alert } from '../../ui/Alert';
import type { Crumb } from '../../ui/Breadcrumb';
import { Loaded } from '../../ui/Loaded';
import { PageHeader } from '../../ui/PageHeader';
import { paths } from '../paths';
import { IdentityFields } from './IdentityFields';
import styles from './MemberPage.module.css';

export function MemberPage() {
  const { t } = useTranslation(['members', 'app']);
  const { id = '' } = useParams();
  const { abilities } = useSession();
  const query = useQuery(memberQuery(id));
  return (
    <>
      <PageHeader
        title={query.data?.name ?? t('one')}
        breadcrumb={[
          { label: t('app:nav.municipalities'), to: paths.municipalities },
          ...municipalityCrumb(query.data),
        ]}
        actions={query.data && <AccountActions member={query.data} />}
      />
      <Loaded query={query}>
        {(member) => (
          <div className={styles.parts}>
            {accountState(member) === 'invited' && <Alert title={t('invitedHint', { name: member.name })} />}
            {accountState(member) === 'deactivated' && <Alert tone="warning" title={t('deactivatedHint')} />}
            <ContactSection
              member={member}
              title={t('contact')}
              identityFields={
                abilities.administer ? (
                  <IdentityFields member={member} emailHint={t('edit.emailHint')} />
                ) : (
                  <p>{t('edit.identity')}</p>
                )
              }
            />
          </div>
        )}
      </Loaded>
    </>
  );
}

function municipalityCrumb(member: Member | undefined): Crumb[] {
  return member ? [{ label: member.municipality.name, to: paths.municipality(member.municipality.id) }] : [];
}
