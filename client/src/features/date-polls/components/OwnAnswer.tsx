import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { useToast } from '../../../ui/Toasts';
import { type DateAnswerSheet, type DatePoll, useAnswerDatePoll } from '../date-polls.queries';
import { missingAnswers } from '../missing-answers';
import { AnswerForm } from './AnswerForm';
import styles from './OwnAnswer.module.css';

/** What waits for the reader while the municipality has not answered; afterwards one quiet line. */
export function OwnAnswer({ poll, sheet }: { poll: DatePoll; sheet: DateAnswerSheet }) {
  const { t } = useTranslation('date-polls');
  const dates = useDates();
  const toast = useToast();
  const [isEditing, setEditing] = useState(false);
  const answer = useAnswerDatePoll(poll.meeting.id, sheet.municipality.id, true);
  const { name } = sheet.municipality;
  const isOpen = sheet.state === 'open';
  const missing = missingAnswers(poll.options, sheet);
  const saved = () => {
    toast({ text: t('answer.saved') });
    setEditing(false);
  };
  return (
    <Card
      title={t(isOpen ? 'answer.title' : 'answer.titleDone', { name })}
      emphasis={isOpen || missing > 0 ? 'needs-you' : 'none'}
    >
      {isOpen || isEditing ? (
        <>
          <p>{t('answer.lead', { name })}</p>
          <AnswerForm
            options={poll.options}
            sheet={sheet}
            onSave={answer.mutateAsync}
            onSaved={saved}
            onCancel={isEditing ? () => setEditing(false) : undefined}
          />
        </>
      ) : (
        <div className={styles.done}>
          <p className={styles.line}>
            <CircleCheck aria-hidden="true" size={24} />
            <span>
              {t('answer.lastBy', {
                name: sheet.answeredBy ?? t('answer.somebody'),
                when: sheet.answeredAt ? dates.since(sheet.answeredAt) : '',
              })}
              {missing > 0 && ` ${t('answer.openOptions', { count: missing })}`}
            </span>
          </p>
          <Button onClick={() => setEditing(true)}>{t('answer.edit')}</Button>
        </div>
      )}
    </Card>
  );
}
