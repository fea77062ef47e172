import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { Entry } from '../../../ui/Entries';
import type { CampaignSummary } from '../campaigns.queries';
import { CampaignFacts } from './CampaignFacts';

/** One line: what it is, when, how many sites are in, how many have answered. */
export function CampaignItem({ campaign }: { campaign: CampaignSummary }) {
  const { t } = useTranslation('campaigns');
  const { id, title, summary, confirmedSites, answered, asked, closedAt } = campaign;
  return (
    <Entry
      title={<Link to={paths.campaign(id)}>{title}</Link>}
      facts={
        <>
          <CampaignFacts campaign={campaign} />
          <span>{t('sites', { count: confirmedSites })}</span>
          {closedAt === null && <span>{t('progress', { answered, asked })}</span>}
        </>
      }
    >
      {summary && <p>{summary}</p>}
    </Entry>
  );
}
