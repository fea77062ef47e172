import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../ui/FormDialog';
import { useToast } from '../../../ui/Toasts';
import { type Survey, type SurveySheet, useAnswerSurvey } from '../surveys.queries';
import { useSheetForm } from '../use-sheet-form';
import { AnswerFields } from './AnswerFields';
import { AnswerConflict } from './AnswerForm';

type AnswerForOtherProps = { survey: Survey; sheet: SurveySheet; onClose: () => void };

/** What the coordination heard by telephone. */
export function AnswerForOther({ survey, sheet, onClose }: AnswerForOtherProps) {
  const { t } = useTranslation('surveys');
  const toast = useToast();
  const answer = useAnswerSurvey(survey.id, sheet.municipality.id);
  const { form, hasConflict } = useSheetForm({
    questions: survey.questions,
    sheet,
    save: answer.mutateAsync,
    onSaved: () => {
      toast({ text: t('answer.saved') });
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('answer.forOther', { name: sheet.municipality.name })}
      state={hasConflict ? { ...form, problem: null } : form}
      submitLabel={t('answer.submit')}
      onClose={onClose}
    >
      {hasConflict && <AnswerConflict sheet={sheet} />}
      <AnswerFields questions={survey.questions} sheet={sheet} />
    </FormDialog>
  );
}
