import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { useProblemForm } from '../../../api/use-problem-form';
import { paths, signInPath } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { SubmitForm } from '../../../ui/SubmitForm';
import { type MeasureUpdateSheet, useConfirmByLink, useSayByLink } from '../action-plan.queries';
import styles from './LinkedMeasure.module.css';
import { MeasureFacts } from './MeasureFacts';
import { StatusFields, saidStatus } from './StatusFields';

type LinkedMeasureProps = { sheet: MeasureUpdateSheet; token: string };

/** One measure and one question; opening the page changes nothing. */
export function LinkedMeasure({ sheet: first, token }: LinkedMeasureProps) {
  const { t } = useTranslation('action-plan');
  const [sheet, setSheet] = useState(first);
  const [step, setStep] = useState<'asked' | 'writing' | 'confirmed' | 'saved'>('asked');
  const isThanked = step === 'confirmed' || step === 'saved';
  return (
    <div className={styles.sheet}>
      {isThanked ? (
        <Alert tone="success" title={t(`link.${step}`)} live>
          <p>{t('link.thanks')}</p>
        </Alert>
      ) : (
        <WhoAsks sheet={sheet} />
      )}
      {step === 'writing' ? (
        <StatusForm
          sheet={sheet}
          token={token}
          onBack={() => setStep('asked')}
          onSaved={(saved) => {
            setSheet(saved);
            setStep('saved');
          }}
        />
      ) : (
        <>
          <h2>
            {sheet.measure.code} {sheet.measure.title}
          </h2>
          <MeasureFacts measure={{ ...sheet.measure, requests: [] }} />
          {isThanked ? (
            <Afterwards sheet={sheet} onChange={() => setStep('writing')} />
          ) : (
            <Question
              sheet={sheet}
              token={token}
              onChange={() => setStep('writing')}
              onConfirmed={(confirmed) => {
                setSheet(confirmed);
                setStep('confirmed');
              }}
            />
          )}
        </>
      )}
    </div>
  );
}

function WhoAsks({ sheet: { requestedBy, requestedAt, answeredAt } }: { sheet: MeasureUpdateSheet }) {
  const { t } = useTranslation('action-plan');
  const dates = useDates();
  if (answeredAt !== null) {
    return (
      <Alert tone="info" title={t('link.answered', { day: dates.day(answeredAt) })}>
        <p>{t('link.answeredText')}</p>
      </Alert>
    );
  }
  const day = dates.day(requestedAt);
  return <p>{requestedBy ? t('link.asked', { name: requestedBy, day }) : t('link.askedByPortal', { day })}</p>;
}

type QuestionProps = LinkedMeasureProps & { onChange: () => void; onConfirmed: (sheet: MeasureUpdateSheet) => void };

function Question({ sheet, token, onChange, onConfirmed }: QuestionProps) {
  const { t } = useTranslation('action-plan');
  const confirmation = useConfirmByLink(token);
  return (
    <section className={styles.question} aria-labelledby="frage">
      <h2 id="frage">{t('link.question')}</h2>
      {confirmation.error && <Alert tone="danger" title={problemOf(confirmation.error).title} live />}
      <div className={styles.actions}>
        <Button
          variant="primary"
          busy={confirmation.isPending}
          onClick={() => confirmation.mutate(sheet.measure.version, { onSuccess: onConfirmed })}
        >
          {t('link.confirm')}
        </Button>
        <Button onClick={onChange}>{t('link.change')}</Button>
      </div>
    </section>
  );
}

type StatusFormProps = LinkedMeasureProps & { onBack: () => void; onSaved: (sheet: MeasureUpdateSheet) => void };

function StatusForm({ sheet, token, onBack, onSaved }: StatusFormProps) {
  const { t } = useTranslation('action-plan');
  const say = useSayByLink(token);
  const { measure, today } = sheet;
  const form = useProblemForm((values) => say.mutateAsync(saidStatus(values, measure, today)), onSaved);
  const title = t('say.title', { code: `${measure.code} ${measure.title}` });
  return (
    <section aria-labelledby="stand-schreiben">
      <h2 id="stand-schreiben">{title}</h2>
      <SubmitForm state={form} label={title} submitLabel={t('say.submit')} onCancel={onBack}>
        <StatusFields measure={measure} />
      </SubmitForm>
    </section>
  );
}

function Afterwards({ sheet, onChange }: { sheet: MeasureUpdateSheet; onChange: () => void }) {
  const { t } = useTranslation('action-plan');
  return (
    <div className={styles.actions}>
      <Button onClick={onChange}>{t('link.correct')}</Button>
      <LinkButton variant="quiet" to={signInPath(paths.measure(sheet.measure.id))}>
        {t('link.signIn')}
      </LinkButton>
    </div>
  );
}
