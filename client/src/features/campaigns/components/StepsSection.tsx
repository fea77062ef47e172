import { useTranslation } from 'react-i18next';
import { toLocalDate } from '../../../lib/local-time';
import { useAddressState } from '../../../lib/use-address-state';
import { useDates } from '../../../lib/use-dates';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { RowOfTwelve } from '../../municipalities/components/RowOfTwelve';
import { stepLooks, stepStandingOf } from '../campaigns.labels';
import type { Campaign, CampaignStep } from '../campaigns.queries';
import { ArrangeSteps } from './ArrangeSteps';
import styles from './CampaignView.module.css';
import { StepsTable } from './StepsTable';

const TABLE = 'tabelle';

/** Municipalities and steps: as rows of twelve, or as one table in which the coordination ticks for others. */
export function StepsSection({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns');
  const [view, setView] = useAddressState('ansicht');
  const { steps, abilities } = campaign;
  if (steps.length === 0 && !abilities.update) return null;
  return (
    <section className={styles.section} aria-labelledby="campaign-steps">
      <div className={styles.head}>
        <h2 id="campaign-steps">{t('steps.title')}</h2>
        {abilities.update && <ArrangeSteps campaign={campaign} />}
      </div>
      {steps.length === 0 ? (
        <p className={styles.quiet}>{t('steps.none')}</p>
      ) : (
        <>
          <RadioGroupField
            name="view"
            label={t('steps.view')}
            choices={[
              { value: '', label: t('steps.rows') },
              { value: TABLE, label: t('steps.table') },
            ]}
            value={view}
            onChange={setView}
          />
          {view === TABLE ? (
            <StepsTable campaign={campaign} />
          ) : (
            steps.map((step) => <StepRow key={step.id} campaign={campaign} step={step} />)
          )}
        </>
      )}
    </section>
  );
}

function StepRow({ campaign, step }: { campaign: Campaign; step: CampaignStep }) {
  const { t } = useTranslation('campaigns');
  const dates = useDates();
  const today = toLocalDate(new Date());
  return (
    <div className={styles.step}>
      <div className={styles.stepHead}>
        <h3>{step.title}</h3>
        {step.day && <span className={styles.quiet}>{t('steps.due', { day: dates.calendarDay(step.day) })}</span>}
      </div>
      <RowOfTwelve
        label={step.title}
        bodies={campaign.contributions.map((contribution) => {
          const standing = stepStandingOf(campaign, step, contribution, today);
          const note = contribution.steps.find(({ stepId }) => stepId === step.id)?.note;
          return {
            municipality: contribution.municipality,
            state: { ...stepLooks[standing], label: t(`steps.states.${standing}`) },
            note: note || undefined,
          };
        })}
      />
    </div>
  );
}
