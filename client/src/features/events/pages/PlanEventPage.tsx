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
import { EventForm } from '../components/EventForm';
import { usePlanEvent } from '../events.queries';

/** A new event: a draft that nobody else reads. */
export function PlanEventPage() {
  const { t } = useTranslation('events');
  const groups = useQuery(workingGroupsQuery);
  return (
    <>
      <PageHeader
        title={t('plan')}
        breadcrumb={[{ label: t('title'), to: paths.events }]}
        summary={t('form.draftLead')}
      />
      <Loaded query={groups} skeleton={<Skeleton rows={8} />}>
        {({ items }) => {
          const mine = items.filter(({ abilities }) => abilities.planMeetings);
          return mine.length === 0 ? <Alert title={t('form.notAllowed')} /> : <ForOneOf groups={mine} />;
        }}
      </Loaded>
    </>
  );
}

function ForOneOf({ groups }: { groups: WorkingGroup[] }) {
  const { t } = useTranslation('events');
  const [groupId, setGroupId] = useState(groups[0]?.id ?? '');
  const plan = usePlanEvent();
  return (
    <>
      {groups.length > 1 && (
        <SelectField
          name="workingGroupId"
          label={t('group')}
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
          value={groupId}
          onChange={({ target }) => setGroupId(target.value)}
        />
      )}
      <EventForm
        key={groupId}
        workingGroupId={groupId}
        event={undefined}
        save={(event) => plan.mutateAsync({ ...event, workingGroupId: groupId })}
      />
    </>
  );
}
