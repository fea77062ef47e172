import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { type Campaign, campaignQuery } from '../campaigns.queries';
import { CampaignActions } from '../components/CampaignActions';
import { CampaignFacts } from '../components/CampaignFacts';
import { CampaignView } from '../components/CampaignView';

/** One campaign: what the own municipality does, who takes part, and what is missing. */
export function CampaignPage() {
  const { t } = useTranslation('campaigns');
  const { id = '' } = useParams();
  const query = useQuery(campaignQuery(id));
  const campaign = query.data;
  return (
    <>
      <PageHeader
        title={campaign?.title ?? t('title')}
        breadcrumb={[
          { label: t('publicity'), to: paths.publicity },
          { label: t('title'), to: paths.campaigns },
        ]}
        summary={campaign && <Summary campaign={campaign} />}
        actions={campaign && <CampaignActions campaign={campaign} />}
      />
      <Loaded query={query} skeleton={<Skeleton rows={6} height="block" />}>
        {(loaded) => <CampaignView campaign={loaded} />}
      </Loaded>
    </>
  );
}

function Summary({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns');
  const dates = useDates();
  const { answered, asked, closedAt, sitesUntil, copiedFrom } = campaign;
  return (
    <>
      <CampaignFacts campaign={campaign} />
      {closedAt === null && <span>{t('progress', { answered, asked })}</span>}
      {closedAt === null && sitesUntil && <span>{t('until', { day: dates.calendarDay(sitesUntil) })}</span>}
      {copiedFrom && <span>{t('copy.from', copiedFrom)}</span>}
    </>
  );
}
