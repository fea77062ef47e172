import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { CheckboxField } from '../../../ui/CheckboxField';
import type { Campaign, Contribution } from '../campaigns.queries';
import { useSayingStep } from '../use-saying-step';
import styles from './CampaignView.module.css';

/** What the own municipality has done; one tick each. */
export function OwnSteps({ campaign, own }: { campaign: Campaign; own: Contribution }) {
  const { t } = useTranslation('campaigns');
  const dates = useDates();
  const { say } = useSayingStep(campaign);
  if (campaign.steps.length === 0) return null;
  return (
    <div className={styles.section}>
      <h3>{t('own.steps')}</h3>
      <ul className={styles.ticks}>
        {campaign.steps.map((step) => {
          const state = own.steps.find(({ stepId }) => stepId === step.id)?.state ?? 'open';
          const due = step.day && t('steps.due', { day: dates.calendarDay(step.day) });
          const hint = [state === 'not_needed' && t('steps.states.not_needed'), due, step.note].filter(Boolean);
          return (
            <li key={step.id} className={styles.tick}>
              <CheckboxField
                name={`step-${step.id}`}
                label={step.title}
                hint={hint.join(' · ') || undefined}
                checked={state === 'done'}
                onChange={({ target }) => say(step, own, target.checked ? 'done' : 'open')}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
