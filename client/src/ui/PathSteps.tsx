import { Check, Circle, CircleDot } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './PathSteps.module.css';
import { VisuallyHidden } from './VisuallyHidden';

export type PathStep = { key: string; label: string; note?: string | undefined };

type PathStepsProps = { label: string; steps: PathStep[]; current: string };

const icons = { done: Check, current: CircleDot, upcoming: Circle };

/** A way with stations: what is behind, where we are, what follows. */
export function PathSteps({ label, steps, current }: PathStepsProps) {
  const { t } = useTranslation('ui');
  const here = steps.findIndex(({ key }) => key === current);
  return (
    <ol className={styles.path} aria-label={label}>
      {steps.map((step, index) => {
        const state = index < here ? 'done' : index === here ? 'current' : 'upcoming';
        const Icon = icons[state];
        return (
          <li
            key={step.key}
            className={styles.step}
            data-state={state}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <span className={styles.mark}>
              <Icon aria-hidden="true" size={18} />
            </span>
            <span className={styles.label}>
              {step.label}
              <VisuallyHidden> ({t(`path.${state}`)})</VisuallyHidden>
            </span>
            {step.note && <span className={styles.note}>{step.note}</span>}
          </li>
        );
      })}
    </ol>
  );
}
