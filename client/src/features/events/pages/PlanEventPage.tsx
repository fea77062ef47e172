import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { PageHeader } from '../../../ui/PageHeader';
import { GroupToPlanFor } from '../../working-groups/components/GroupToPlanFor';
import { EventForm } from '../components/EventForm';
import { usePlanEvent } from '../events.queries';

/** A new event: a draft that nobody else reads. */
export function PlanEventPage() {
  const { t } = useTranslation('events');
  const plan = usePlanEvent();
  return (
    <>
      <PageHeader
        title={t('plan')}
        breadcrumb={[{ label: t('title'), to: paths.events }]}
        summary={t('form.draftLead')}
      />
      <GroupToPlanFor refused={t('form.notAllowed')}>
        {(groupId) => (
          <EventForm
            key={groupId}
            workingGroupId={groupId}
            event={undefined}
            save={(event) => plan.mutateAsync({ ...event, workingGroupId: groupId })}
          />
        )}
      </GroupToPlanFor>
    </>
  );
}
