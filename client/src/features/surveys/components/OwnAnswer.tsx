import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { useToast } from '../../../ui/Toasts';
import { type Survey, type SurveySheet, useAnswerSurvey } from '../surveys.queries';
import { AnswerForm } from './AnswerForm';
import styles from './SurveyView.module.css';

/** What the own municipality says: open at once as long as it has said nothing. */
export function OwnAnswer({ survey, sheet }: { survey: Survey; sheet: SurveySheet }) {
  const { t } = useTranslation('surveys');
  const toast = useToast();
  const [isEditing, setEditing] = useState(sheet.version === 0);
  const answer = useAnswerSurvey(survey.id, sheet.municipality.id);
  if (!isEditing) return <Answered sheet={sheet} onEdit={() => setEditing(true)} />;
  return (
    <Card title={t('answer.title', { name: sheet.municipality.name })} emphasis="needs-you">
      <p>{t('answer.lead')}</p>
      <AnswerForm
        questions={survey.questions}
        sheet={sheet}
        save={answer.mutateAsync}
        onSaved={() => {
          toast({ text: t('answer.saved') });
          setEditing(false);
        }}
        onCancel={sheet.version > 0 ? () => setEditing(false) : undefined}
      />
    </Card>
  );
}

function Answered({ sheet, onEdit }: { sheet: SurveySheet; onEdit: () => void }) {
  const { t } = useTranslation('surveys');
  const dates = useDates();
  const when = sheet.answeredAt ? dates.since(sheet.answeredAt) : '';
  return (
    <div className={styles.answered}>
      <span>{t('answer.by', { name: sheet.answeredBy ?? t('answer.unknown'), when })}</span>
      <Button size="small" icon={<PenLine aria-hidden="true" size={20} />} onClick={onEdit}>
        {t('answer.edit')}
      </Button>
    </div>
  );
}
