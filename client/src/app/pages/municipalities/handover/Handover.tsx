import { useTranslation } from 'react-i18next';
import styles from './Handover.module.css';
import { SurveysPile, TalksPile } from './HeardPiles';
import { AgreementsPile, InquiriesPile, TasksPile } from './OpenPiles';
import { GrantsPile, MeasuresPile } from './PlanPiles';

/** Everything of a municipality that somebody who is new, or steps in, must know of. */
export function Handover({ municipalityId }: { municipalityId: string }) {
  const { t } = useTranslation('handover');
  return (
    <section className={styles.handover} aria-labelledby="uebergabe">
      <h2 id="uebergabe">{t('title')}</h2>
      <p className={styles.lead}>{t('lead')}</p>
      <div className={styles.piles}>
        <TasksPile municipalityId={municipalityId} />
        <MeasuresPile municipalityId={municipalityId} />
        <AgreementsPile municipalityId={municipalityId} />
        <InquiriesPile municipalityId={municipalityId} />
        <GrantsPile municipalityId={municipalityId} />
        <TalksPile municipalityId={municipalityId} />
        <SurveysPile municipalityId={municipalityId} />
      </div>
    </section>
  );
}
