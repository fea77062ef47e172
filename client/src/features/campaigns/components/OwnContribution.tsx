import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { isCounting, standingOf } from '../campaigns.labels';
import type { Campaign, Contribution } from '../campaigns.queries';
import { useDeciding } from '../use-deciding';
import { useParticipating } from '../use-participating';
import { AddSite } from './AddSite';
import styles from './CampaignView.module.css';
import { OwnSteps } from './OwnSteps';
import { ReportFigures } from './ReportFigures';
import { SiteList } from './SiteList';

/** The reader's municipality: what it says in a minute. */
export function OwnContribution({ campaign, own }: { campaign: Campaign; own: Contribution }) {
  const { t } = useTranslation('campaigns');
  const { municipality, state, sites } = own;
  const standing = standingOf(own);
  const isWaiting = standing === 'asked' || standing === 'partly';
  return (
    <Card title={t('own.title', municipality)} emphasis={isWaiting ? 'needs-you' : 'none'}>
      <div className={styles.section}>
        {state === 'pausing' ? (
          <Pausing campaign={campaign} own={own} />
        ) : (
          <>
            {isWaiting && <p>{t(sites.length > 0 ? 'own.ask' : 'own.askWithout')}</p>}
            {sites.length > 0 && <SiteList campaign={campaign} contribution={own} isEditable />}
            <Answers campaign={campaign} own={own} />
            <OwnSteps campaign={campaign} own={own} />
            {isCounting(campaign, new Date()) && (
              <div>
                <ReportFigures campaign={campaign} contribution={own} />
              </div>
            )}
          </>
        )}
      </div>
    </Card>
  );
}

type OwnProps = { campaign: Campaign; own: Contribution };

function Answers({ campaign, own }: OwnProps) {
  const { t } = useTranslation('campaigns');
  const { decide, busy } = useDeciding(campaign);
  const participation = useParticipating(campaign, own);
  const open = own.sites.filter((site) => site.state === 'open');
  return (
    <div className={styles.actions}>
      {open.length > 0 && (
        <Button variant="primary" busy={busy} onClick={() => decide('confirmed', open)}>
          {t('own.confirmAll', { count: open.length })}
        </Button>
      )}
      {open.length === 0 && own.state === 'asked' && (
        <Button variant="primary" busy={participation.busy} onClick={() => participation.say('taking_part')}>
          {t('own.takePart')}
        </Button>
      )}
      <AddSite campaign={campaign} municipality={own.municipality} />
      <Button variant="quiet" busy={participation.busy} onClick={() => participation.say('pausing')}>
        {t('own.pause')}
      </Button>
    </div>
  );
}

function Pausing({ campaign, own }: OwnProps) {
  const { t } = useTranslation('campaigns');
  const { say, busy } = useParticipating(campaign, own);
  return (
    <>
      <p>
        {t('own.paused', own.municipality)} {own.sites.length > 0 && t('own.pausedNote')}
      </p>
      <div>
        <Button busy={busy} onClick={() => say('taking_part')}>
          {t('own.resume')}
        </Button>
      </div>
    </>
  );
}
