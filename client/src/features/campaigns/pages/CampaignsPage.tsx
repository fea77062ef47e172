import { useQuery } from '@tanstack/react-query';
import { Megaphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { EntryGroup, EntryGroups } from '../../../ui/Entries';
import { LinkButton } from '../../../ui/LinkButton';
import { PageHeader } from '../../../ui/PageHeader';
import { ListOfGroup } from '../../working-groups/components/ListOfGroup';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { type CampaignSummary, campaignsQuery } from '../campaigns.queries';
import { CampaignItem } from '../components/CampaignItem';

/** Campaigns of a group, those that are coming first. */
export function CampaignsPage() {
  const { t } = useTranslation('campaigns');
  const chosen = useChosenGroup();
  const { group } = chosen;
  const query = useQuery(campaignsQuery(group?.id ?? ''));
  const plan = query.data?.abilities.create && (
    <LinkButton variant="primary" icon={<Megaphone aria-hidden="true" size={20} />} to={paths.planCampaign}>
      {t('plan')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: t('publicity'), to: paths.publicity }]}
        summary={t('lead')}
        actions={plan}
      />
      <ListOfGroup chosen={chosen} query={query} empty={{ title: t('empty'), text: t('emptyText') }}>
        {(list) => <Campaigns campaigns={list.items} />}
      </ListOfGroup>
    </>
  );
}

function Campaigns({ campaigns }: { campaigns: CampaignSummary[] }) {
  const { t } = useTranslation('campaigns');
  const parts = {
    current: campaigns.filter(({ closedAt }) => closedAt === null),
    closed: campaigns.filter(({ closedAt }) => closedAt !== null),
  };
  return (
    <EntryGroups>
      {(['current', 'closed'] as const).map((part) =>
        parts[part].length === 0 ? null : (
          <EntryGroup key={part} title={t(`list.${part}`)}>
            {parts[part].map((campaign) => (
              <CampaignItem key={campaign.id} campaign={campaign} />
            ))}
          </EntryGroup>
        ),
      )}
    </EntryGroups>
  );
}
