import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { siteLooks } from '../campaigns.labels';
import type { Campaign, CampaignSite, Contribution } from '../campaigns.queries';
import { useDeciding } from '../use-deciding';
import styles from './CampaignView.module.css';
import { EditSite } from './EditSite';

type SiteListProps = { campaign: Campaign; contribution: Contribution; isEditable?: boolean };

/** The sites of a municipality; who may speak for it says which are in. */
export function SiteList({ campaign, contribution, isEditable = false }: SiteListProps) {
  return (
    <ul className={styles.sites}>
      {contribution.sites.map((site) => (
        <li key={site.id} className={styles.site}>
          <SiteWords site={site} />
          {isEditable && <SiteActions campaign={campaign} site={site} />}
        </li>
      ))}
    </ul>
  );
}

function SiteWords({ site: { name, address, note, state } }: { site: CampaignSite }) {
  const { t } = useTranslation('campaigns');
  const { icon: Icon } = siteLooks[state];
  return (
    <div className={styles.siteWords}>
      <span>{name}</span>
      {address && <span className={styles.quiet}>{address}</span>}
      {note && <span className={styles.quiet}>{note}</span>}
      <span className={styles.state}>
        <Icon aria-hidden="true" size={16} />
        {t(`site.states.${state}`)}
      </span>
    </div>
  );
}

function SiteActions({ campaign, site }: { campaign: Campaign; site: CampaignSite }) {
  const { t } = useTranslation('campaigns');
  const { decide, busy } = useDeciding(campaign);
  const { state } = site;
  const yes = state === 'withdrawn' ? 'back' : 'confirm';
  return (
    <div className={styles.siteActions}>
      {state !== 'confirmed' && (
        <Button
          size="small"
          busy={busy}
          aria-label={t(`site.${yes}Named`, site)}
          onClick={() => decide('confirmed', [site])}
        >
          {t(`site.${yes}`)}
        </Button>
      )}
      {state !== 'withdrawn' && (
        <Button
          size="small"
          variant="quiet"
          busy={busy}
          aria-label={t('site.withdrawNamed', site)}
          onClick={() => decide('withdrawn', [site])}
        >
          {t('site.withdraw')}
        </Button>
      )}
      <EditSite campaign={campaign} site={site} />
    </div>
  );
}
