import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import type { CampaignSummary } from '../campaigns.queries';
import { CampaignFacts } from './CampaignFacts';
import styles from './CampaignItem.module.css';

/** One line: what it is, when, how many sites are in, how many have answered. */
export function CampaignItem({ campaign }: { campaign: CampaignSummary }) {
  const { t } = useTranslation('campaigns');
  const { id, title, summary, confirmedSites, answered, asked, closedAt } = campaign;
  return (
    <li className={styles.item}>
      <h3 className={styles.title}>
        <Link to={paths.campaign(id)}>{title}</Link>
      </h3>
      <p className={styles.facts}>
        <CampaignFacts campaign={campaign} />
        <span>{t('sites', { count: confirmedSites })}</span>
        {closedAt === null && <span>{t('progress', { answered, asked })}</span>}
      </p>
      {summary && <p>{summary}</p>}
    </li>
  );
}
