import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/EmptyState';
import type { Campaign, Contribution } from '../campaigns.queries';
import { AddSite } from './AddSite';
import styles from './CampaignView.module.css';
import { SiteList } from './SiteList';

/** Which buildings and places of which municipality; those that pause are left out. */
export function SitesSection({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns');
  const { contributions, abilities, confirmedSites, openSites } = campaign;
  const shown = contributions.filter(({ state, sites }) => state !== 'pausing' && sites.length > 0);
  const silent = contributions.filter(({ state, sites }) => state !== 'pausing' && sites.length === 0);
  return (
    <section className={styles.section} aria-labelledby="campaign-sites">
      <div className={styles.head}>
        <h2 id="campaign-sites">{t('site.title')}</h2>
        <p className={styles.quiet}>
          {[t('confirmedSites', { count: confirmedSites }), openSites > 0 && t('openSites', { count: openSites })]
            .filter(Boolean)
            .join(', ')}
        </p>
      </div>
      {shown.length === 0 && (
        <EmptyState title={t('site.none')}>
          <p>{t('site.noneText')}</p>
        </EmptyState>
      )}
      <div className={styles.municipalities}>
        {shown.map((contribution) => (
          <Municipality key={contribution.municipality.id} campaign={campaign} contribution={contribution} />
        ))}
        {abilities.contributeForAll &&
          silent.map((contribution) => (
            <Municipality key={contribution.municipality.id} campaign={campaign} contribution={contribution} />
          ))}
      </div>
    </section>
  );
}

function Municipality({ campaign, contribution }: { campaign: Campaign; contribution: Contribution }) {
  const { municipality, sites, isOwn } = contribution;
  const isEditable = campaign.abilities.contributeForAll && !isOwn;
  return (
    <section className={styles.municipality} aria-label={municipality.name}>
      <h3>{municipality.name}</h3>
      {sites.length > 0 && <SiteList campaign={campaign} contribution={contribution} isEditable={isEditable} />}
      {isEditable && (
        <div>
          <AddSite campaign={campaign} municipality={municipality} />
        </div>
      )}
    </section>
  );
}
