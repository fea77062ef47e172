import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { SelectField } from '../../../ui/SelectField';
import { Skeleton } from '../../../ui/Skeleton';
import { type WorkingGroup, workingGroupsQuery } from '../../working-groups/working-groups.queries';
import { PlanCampaignForm } from '../components/PlanCampaignForm';

export function PlanCampaignPage() {
  const { t } = useTranslation('campaigns');
  const groups = useQuery(workingGroupsQuery);
  return (
    <>
      <PageHeader title={t('plan')} breadcrumb={[{ label: t('title'), to: paths.campaigns }]} summary={t('lead')} />
      <Loaded query={groups} skeleton={<Skeleton rows={6} />}>
        {({ items }) => {
          const mine = items.filter(({ abilities }) => abilities.planMeetings);
          return mine.length === 0 ? <Alert title={t('form.notAllowed')} /> : <ForOneOf groups={mine} />;
        }}
      </Loaded>
    </>
  );
}

function ForOneOf({ groups }: { groups: WorkingGroup[] }) {
  const { t } = useTranslation('campaigns');
  const [groupId, setGroupId] = useState(groups[0]?.id ?? '');
  return (
    <>
      {groups.length > 1 && (
        <SelectField
          name="workingGroupId"
          label={t('group')}
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
          value={groupId}
          onChange={(event) => setGroupId(event.target.value)}
        />
      )}
      <PlanCampaignForm key={groupId} workingGroupId={groupId} />
    </>
  );
}
