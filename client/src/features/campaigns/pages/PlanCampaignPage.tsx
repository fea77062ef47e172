import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { PageHeader } from '../../../ui/PageHeader';
import { GroupToPlanFor } from '../../working-groups/components/GroupToPlanFor';
import { PlanCampaignForm } from '../components/PlanCampaignForm';

export function PlanCampaignPage() {
  const { t } = useTranslation('campaigns');
  return (
    <>
      <PageHeader
        title={t('plan')}
        breadcrumb={[
          { label: t('publicity'), to: paths.publicity },
          { label: t('title'), to: paths.campaigns },
        ]}
        summary={t('lead')}
      />
      <GroupToPlanFor refused={t('form.notAllowed')}>
        {(groupId) => <PlanCampaignForm key={groupId} workingGroupId={groupId} />}
      </GroupToPlanFor>
    </>
  );
}
