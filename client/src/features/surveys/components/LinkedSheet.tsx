import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths, signInPath } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { type LinkedSurvey, useAnswerSurveyByLink } from '../surveys.queries';
import { AnswerForm } from './AnswerForm';
import styles from './SurveyView.module.css';

type LinkedSheetProps = { token: string; survey: LinkedSurvey };

/** The answer by link: why it is asked, who answers, the questions, and what happened then. */
export function LinkedSheet({ token, survey }: LinkedSheetProps) {
  const { t } = useTranslation('surveys');
  const answer = useAnswerSurveyByLink(token);
  const [isSaved, setSaved] = useState(false);
  const { name, municipality, introduction, questions, sheet, state } = survey;
  if (state === 'closed') {
    return (
      <Alert title={t('link.closed')} actions={<Compare />}>
        <p>{t('link.closedText')}</p>
      </Alert>
    );
  }
  if (isSaved) return <Saved survey={survey} onEdit={() => setSaved(false)} />;
  return (
    <div className={styles.page}>
      <p>{t('link.of', { name, municipality: municipality.name })}</p>
      {introduction && <p className={styles.introduction}>{introduction}</p>}
      <section className={styles.section}>
        <h2>{t('answer.title', { name: municipality.name })}</h2>
        <p>{t('answer.lead')}</p>
        {sheet.version > 0 && <Before survey={survey} />}
        <AnswerForm questions={questions} sheet={sheet} save={answer.mutateAsync} onSaved={() => setSaved(true)} />
      </section>
    </div>
  );
}

/** A colleague may have answered days ago. */
function Before({ survey: { sheet } }: { survey: LinkedSurvey }) {
  const { t } = useTranslation('surveys');
  const dates = useDates();
  const when = sheet.answeredAt ? dates.since(sheet.answeredAt) : '';
  return <p>{t('answer.by', { name: sheet.answeredBy ?? t('answer.unknown'), when })}</p>;
}

function Saved({ survey: { closesOn }, onEdit }: { survey: LinkedSurvey; onEdit: () => void }) {
  const { t } = useTranslation('surveys');
  const dates = useDates();
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.section} ref={heading} tabIndex={-1}>
      <Alert tone="success" title={t('answer.saved')} live>
        {closesOn && <p>{t('answer.savedText', { day: dates.calendarDay(closesOn) })}</p>}
      </Alert>
      <div className={styles.answered}>
        <Button onClick={onEdit}>{t('answer.edit')}</Button>
        <Compare />
      </div>
    </div>
  );
}

function Compare() {
  const { t } = useTranslation('surveys');
  return (
    <LinkButton variant="quiet" to={signInPath(paths.surveys)}>
      {t('link.compare')}
    </LinkButton>
  );
}
