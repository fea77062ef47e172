import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { toLocalDate } from '../../../lib/local-time';
import { Alert } from '../../../ui/Alert';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { SelectField } from '../../../ui/SelectField';
import { Skeleton } from '../../../ui/Skeleton';
import { type WorkingGroup, workingGroupsQuery } from '../../working-groups/working-groups.queries';
import { CaptureForm } from '../components/CaptureForm';
import { insightsQuery } from '../insights.queries';

/** In a minute, on the phone. */
export function CaptureInsightPage() {
  const { t } = useTranslation('insights');
  const groups = useQuery(workingGroupsQuery);
  const [chosen, setChosen] = useState('');
  const items = groups.data?.items ?? [];
  const groupId = chosen || (items[0]?.id ?? '');
  return (
    <>
      <PageHeader
        title={t('capture')}
        breadcrumb={[
          { label: t('knowledge'), to: paths.knowledge },
          { label: t('title'), to: paths.insights },
        ]}
        summary={t('captureLead')}
      />
      {items.length > 1 && <GroupChoice groups={items} value={groupId} onChange={setChosen} />}
      {groups.data && groupId === '' ? <Alert title={t('noGroup')} /> : <ForGroup key={groupId} groupId={groupId} />}
    </>
  );
}

function ForGroup({ groupId }: { groupId: string }) {
  const { t } = useTranslation('insights');
  const query = useQuery(insightsQuery(groupId));
  return (
    <Loaded query={query} skeleton={<Skeleton rows={6} />}>
      {({ abilities }) =>
        abilities.capture ? (
          <CaptureForm workingGroupId={groupId} today={toLocalDate(new Date())} />
        ) : (
          <Alert title={t('notAllowed')} />
        )
      }
    </Loaded>
  );
}

type GroupChoiceProps = { groups: WorkingGroup[]; value: string; onChange: (id: string) => void };

function GroupChoice({ groups, value, onChange }: GroupChoiceProps) {
  const { t } = useTranslation('insights');
  return (
    <SelectField
      name="workingGroupId"
      label={t('group')}
      options={groups.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
