import { Circle, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../../../ui/VisuallyHidden';
import type { SpeakerSheet, SpeakerStep } from '../speaker-sheet.queries';
import styles from './StepPath.module.css';

const steps: SpeakerStep[] = ['answer', 'profile', 'slides', 'rights', 'summary', 'consents'];
export const sectionId = (step: SpeakerStep) => `schritt-${step === 'rights' ? 'slides' : step}`;

/** What is done and what is still to come, each with the way there. The address stays as it is: it holds no place. */
export function StepPath({ missing }: Pick<SpeakerSheet, 'missing'>) {
  const { t } = useTranslation('speaker-sheet');
  const go = (step: SpeakerStep) => {
    const section = document.getElementById(sectionId(step));
    section?.scrollIntoView?.({ block: 'start' });
    section?.focus({ preventScroll: true });
  };
  return (
    <nav aria-label={t('path.label')} className={styles.path}>
      <p className={styles.left}>{t('path.left', { count: missing.length })}</p>
      <ol className={styles.steps}>
        {steps.map((step) => {
          const isOpen = missing.includes(step);
          const Icon = isOpen ? Circle : CircleCheck;
          return (
            <li key={step}>
              <button type="button" className={styles.step} data-open={isOpen} onClick={() => go(step)}>
                <Icon aria-hidden="true" size={18} />
                {t(`path.steps.${step}`)}
                <VisuallyHidden> ({t(isOpen ? 'path.open' : 'path.done')})</VisuallyHidden>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
