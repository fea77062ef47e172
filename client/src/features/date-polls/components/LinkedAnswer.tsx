import { CalendarPlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { type LinkedDatePoll, linkedHolds, useAnswerByLink } from '../date-polls.queries';
import { missingAnswers } from '../missing-answers';
import { useOptionWords } from '../use-option-words';
import { AnswerForm } from './AnswerForm';
import styles from './LinkedAnswer.module.css';

type LinkedAnswerProps = { token: string; poll: LinkedDatePoll };

/** The answer by link: who asks, who answers, three large buttons for each date, and what happened then. */
export function LinkedAnswer({ token, poll }: LinkedAnswerProps) {
  const { t } = useTranslation('date-polls');
  const say = useOptionWords();
  const answer = useAnswerByLink(token);
  const [isSaved, setSaved] = useState(false);
  const { sheet, state, municipality } = poll;
  const chosen = poll.options.find(({ id }) => id === poll.chosenOptionId);

  if (state === 'decided') {
    return (
      <Alert tone="success" title={t('link.decided', { when: chosen ? say(chosen) : '' })}>
        <p>{t('link.decidedText')}</p>
      </Alert>
    );
  }
  if (state === 'closed') {
    return (
      <Alert tone="warning" title={t('link.closed')}>
        <p>{t('link.closedText')}</p>
      </Alert>
    );
  }
  if (isSaved) return <Saved token={token} poll={poll} onEdit={() => setSaved(false)} />;
  return (
    <div className={styles.page}>
      <p>{t('link.of', { name: poll.name, municipality: municipality.name })}</p>
      {poll.message && <blockquote className={styles.message}>{poll.message}</blockquote>}
      <h2 className={styles.question}>{t('answer.title', { name: municipality.name })}</h2>
      <p>{t('answer.lead', { name: municipality.name })}</p>
      {sheet.version > 0 && <Before poll={poll} />}
      <AnswerForm options={poll.options} sheet={sheet} onSave={answer.mutateAsync} onSaved={() => setSaved(true)} />
    </div>
  );
}

/** A colleague may have answered days ago. */
function Before({ poll: { sheet } }: { poll: LinkedDatePoll }) {
  const { t } = useTranslation('date-polls');
  const dates = useDates();
  const when = sheet.answeredAt ? dates.since(sheet.answeredAt) : '';
  return <p className={styles.note}>{t('answer.lastBy', { name: sheet.answeredBy ?? t('answer.somebody'), when })}</p>;
}

function Saved({ token, poll, onEdit }: LinkedAnswerProps & { onEdit: () => void }) {
  const { t } = useTranslation('date-polls');
  const dates = useDates();
  const heading = useRef<HTMLDivElement>(null);
  const missing = missingAnswers(poll.options, poll.sheet);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.page} ref={heading} tabIndex={-1}>
      <Alert tone="success" title={t('answer.saved')} live>
        <p>{t('answer.savedText', { when: dates.dayAndTime(poll.answersUntil) })}</p>
        {missing > 0 && <p>{t('answer.openOptions', { count: missing })}</p>}
      </Alert>
      <div className={styles.actions}>
        <Button icon={<CalendarPlus aria-hidden="true" size={20} />} onClick={() => void saveHolds(token)}>
          {t('poll.holds')}
        </Button>
        <Button variant="quiet" onClick={onEdit}>
          {t('answer.edit')}
        </Button>
        <LinkButton variant="quiet" to={paths.meeting(poll.meeting.id)}>
          {t('link.signIn')}
        </LinkButton>
      </div>
    </div>
  );
}

async function saveHolds(token: string): Promise<void> {
  const address = URL.createObjectURL(await linkedHolds(token));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'termine.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
