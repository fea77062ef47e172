import { useTranslation } from 'react-i18next';
import { WrittenText } from '../../../ui/WrittenText';
import { FileList } from '../../files/components/FileList';
import { FileUpload } from '../../files/components/FileUpload';
import { isCounting } from '../campaigns.labels';
import type { Campaign } from '../campaigns.queries';
import styles from './CampaignView.module.css';
import { FiguresSection } from './FiguresSection';
import { OwnContribution } from './OwnContribution';
import { ParticipationRow } from './ParticipationRow';
import { SitesSection } from './SitesSection';
import { StepsSection } from './StepsSection';

/** What the own municipality does, then everybody. */
export function CampaignView({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns');
  const { summary, description, outcome, contributions, ownMunicipalityId, abilities } = campaign;
  const own = contributions.find(({ municipality }) => municipality.id === ownMunicipalityId);
  return (
    <div className={styles.page}>
      {summary && <p className={styles.words}>{summary}</p>}
      {outcome && (
        <section className={styles.section} aria-labelledby="campaign-outcome">
          <h2 id="campaign-outcome">{t('outcome')}</h2>
          <p className={styles.words}>{outcome}</p>
        </section>
      )}
      {own && abilities.contribute && <OwnContribution campaign={campaign} own={own} />}
      <section className={styles.section} aria-labelledby="campaign-row">
        <h2 id="campaign-row">{t('row')}</h2>
        <ParticipationRow campaign={campaign} />
      </section>
      <StepsSection campaign={campaign} />
      <SitesSection campaign={campaign} />
      {isCounting(campaign, new Date()) && <FiguresSection campaign={campaign} />}
      <Materials campaign={campaign} />
      {description && (
        <section className={styles.section} aria-labelledby="campaign-words">
          <h2 id="campaign-words">{t('form.description')}</h2>
          <WrittenText text={description} />
        </section>
      )}
    </div>
  );
}

function Materials({ campaign: { id, files, uploadLimit, abilities } }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns');
  if (files.length === 0 && !abilities.update) return null;
  return (
    <section className={styles.section} aria-labelledby="campaign-files">
      <h2 id="campaign-files">{t('materials.title')}</h2>
      <p className={styles.quiet}>{t('materials.hint')}</p>
      {files.length > 0 && <FileList files={files} suggested={{ scope: 'members' }} />}
      {abilities.update && (
        <FileUpload target={{ ownerType: 'campaign', ownerId: id }} limit={uploadLimit} isReleasedAtOnce />
      )}
    </section>
  );
}
