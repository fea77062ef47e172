import { useQuery } from '@tanstack/react-query';
import { Megaphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { GroupChoice } from '../../working-groups/components/GroupChoice';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { type CampaignSummary, campaignsQuery } from '../campaigns.queries';
import { CampaignItem } from '../components/CampaignItem';
import styles from '../components/CampaignItem.module.css';

/** Campaigns of a group, those that are coming first. */
export function CampaignsPage() {
  const { t } = useTranslation('campaigns');
  const chosen = useChosenGroup();
  const { group, isWithoutGroup } = chosen;
  const query = useQuery(campaignsQuery(group?.id ?? ''));
  const plan = query.data?.abilities.create && (
    <LinkButton variant="primary" icon={<Megaphone aria-hidden="true" size={20} />} to={paths.planCampaign}>
      {t('plan')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('title')} summary={t('lead')} actions={plan} />
      <GroupChoice label={t('group')} chosen={chosen} />
      {isWithoutGroup ? (
        <EmptyState title={t('noGroup')} />
      ) : (
        <Loaded
          query={query}
          skeleton={<Skeleton rows={4} height="block" />}
          empty={{
            when: (list) => list.items.length === 0,
            show: (
              <EmptyState title={t('empty')}>
                <p>{t('emptyText')}</p>
              </EmptyState>
            ),
          }}
        >
          {(list) => <Campaigns campaigns={list.items} />}
        </Loaded>
      )}
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
    <div className={styles.page}>
      {(['current', 'closed'] as const).map((part) =>
        parts[part].length === 0 ? null : (
          <section key={part} aria-labelledby={`campaigns-${part}`}>
            <h2 id={`campaigns-${part}`}>{t(`list.${part}`)}</h2>
            <ul className={styles.list}>
              {parts[part].map((campaign) => (
                <CampaignItem key={campaign.id} campaign={campaign} />
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}
