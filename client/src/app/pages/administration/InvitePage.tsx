import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { workingGroupsQuery } from '../../../features/working-groups/working-groups.queries';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { useToast } from '../../../ui/Toasts';
import { paths } from '../../paths';
import { InviteForm } from './InviteForm';

export function InvitePage() {
  const { t } = useTranslation(['members', 'app']);
  const groups = useQuery(workingGroupsQuery);
  const toast = useToast();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader
        title={t('invite.title')}
        breadcrumb={[
          { label: t('app:nav.administration'), to: paths.administration },
          { label: t('administer.title'), to: paths.administerMembers },
        ]}
        summary={t('invite.lead')}
      />
      <Loaded
        query={groups}
        empty={{
          when: ({ items }) => !items.some(({ abilities }) => abilities.manageMemberships),
          show: (
            <EmptyState
              title={t('invite.noGroup')}
              action={<LinkButton to={paths.workingGroups}>{t('app:administration.workingGroups')}</LinkButton>}
            >
              <p>{t('invite.noGroupText')}</p>
            </EmptyState>
          ),
        }}
      >
        {({ items }) => (
          <InviteForm
            groups={items.filter(({ abilities }) => abilities.manageMemberships)}
            onInvited={({ name }) => {
              toast({ text: t('invite.sent', { name }) });
              navigate(paths.administerMembers);
            }}
          />
        )}
      </Loaded>
    </>
  );
}
