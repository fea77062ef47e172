import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../../lib/use-dates';
import { Alert } from '../../../../ui/Alert';
import type { SpeakerDoor, SpeakerSheet, SpeakerStep } from '../speaker-sheet.queries';
import { AnswerSection } from './AnswerSection';
import { ConsentsSection } from './ConsentsSection';
import { ProfileSection } from './ProfileSection';
import { SpeakerFacts } from './SpeakerFacts';
import { SpeakerSlides } from './SpeakerSlides';
import styles from './SpeakerSteps.module.css';
import { StepPath, sectionId } from './StepPath';
import { SummarySection } from './SummarySection';

type SpeakerStepsProps = { sheet: SpeakerSheet; door: SpeakerDoor; token: string };

/** The whole page: where and when, what is still to come, and every step. */
export function SpeakerSteps({ sheet, door, token }: SpeakerStepsProps) {
  const { t } = useTranslation('speaker-sheet');
  const dates = useDates();
  const { meeting, speaker, contact, answer, missing, linkUntil } = sheet;
  const day = linkUntil === null ? '' : dates.calendarDay(linkUntil);
  return (
    <div className={styles.page}>
      <div className={styles.intro}>
        <p>{t('greeting', { name: speaker.name })}</p>
        <p>{t('intro', { day })}</p>
        <p>{contact === null ? t('contactUnknown') : t('contact', { name: contact })}</p>
      </div>
      {meeting?.isCancelled && (
        <Alert tone="warning" title={t('cancelled')}>
          <p>{t('cancelledText')}</p>
        </Alert>
      )}
      <SpeakerFacts sheet={sheet} />
      {answer === 'declined' && (
        <Alert tone="info" title={t('declinedThanks')} live>
          <p>{t('declinedText')}</p>
        </Alert>
      )}
      {answer !== 'declined' && missing.length === 0 && (
        <Alert tone="success" title={t('thanks')} live>
          <p>{t('thanksText', { day })}</p>
        </Alert>
      )}
      {answer !== 'declined' && missing.length > 0 && <StepPath missing={missing} />}
      <Step step="answer" title={t('path.steps.answer')}>
        <AnswerSection sheet={sheet} door={door} />
      </Step>
      {answer !== 'declined' && (
        <>
          <Step step="profile" title={t('profile.title')}>
            <ProfileSection sheet={sheet} door={door} />
          </Step>
          <Step step="slides" title={t('slides.title')}>
            <SpeakerSlides sheet={sheet} door={door} token={token} />
          </Step>
          <Step step="summary" title={t('summary.title')}>
            <SummarySection sheet={sheet} door={door} />
          </Step>
          <Step step="consents" title={t('consents.title')}>
            <ConsentsSection sheet={sheet} door={door} />
          </Step>
        </>
      )}
    </div>
  );
}

function Step({ step, title, children }: { step: SpeakerStep; title: string; children: ReactNode }) {
  return (
    <section className={styles.step} aria-labelledby={sectionId(step)}>
      <h2 id={sectionId(step)} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
