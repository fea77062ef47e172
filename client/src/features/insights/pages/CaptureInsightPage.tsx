import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { toLocalDate } from '../../../lib/local-time';
import { Alert } from '../../../ui/Alert';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { OfGroup } from '../../working-groups/components/OfGroup';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { CaptureForm } from '../components/CaptureForm';
import { insightsQuery } from '../insights.queries';

/** In a minute, on the phone. */
export function CaptureInsightPage() {
  const { t } = useTranslation('insights');
  const chosen = useChosenGroup();
  const { group } = chosen;
  return (
    <>
      <PageHeader
        title={t('capture')}
        breadcrumb={[
          { label: t('inquiries'), to: paths.inquiries },
          { label: t('title'), to: paths.insights },
        ]}
        summary={t('captureLead')}
      />
      <OfGroup chosen={chosen}>{group && <ForGroup key={group.id} groupId={group.id} />}</OfGroup>
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
