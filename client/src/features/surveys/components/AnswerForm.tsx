import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { Form, FormActions } from '../../../ui/Form';
import type { GiveSurveyAnswers, SurveyQuestion, SurveySheet } from '../surveys.queries';
import { useSheetForm } from '../use-sheet-form';
import { AnswerFields } from './AnswerFields';

type AnswerFormProps = {
  questions: readonly SurveyQuestion[];
  sheet: SurveySheet;
  save: (input: GiveSurveyAnswers) => Promise<unknown>;
  onSaved: () => void;
  onCancel?: (() => void) | undefined;
};

/** In the portal and by link the same. */
export function AnswerForm({ questions, sheet, save, onSaved, onCancel }: AnswerFormProps) {
  const { t } = useTranslation('surveys');
  const { form, hasConflict } = useSheetForm({ questions, sheet, save, onSaved });
  return (
    <Form
      state={hasConflict ? { ...form, problem: null } : form}
      label={t('answer.title', { name: sheet.municipality.name })}
    >
      {hasConflict && <AnswerConflict sheet={sheet} />}
      <AnswerFields questions={questions} sheet={sheet} />
      <FormActions>
        <Button type="submit" variant="primary" busy={form.isPending}>
          {t('answer.submit')}
        </Button>
        {onCancel && (
          <Button variant="quiet" onClick={onCancel}>
            {t('answer.cancel')}
          </Button>
        )}
      </FormActions>
    </Form>
  );
}

export function AnswerConflict({ sheet }: { sheet: SurveySheet }) {
  const { t } = useTranslation('surveys');
  return (
    <Alert tone="warning" title={t('answer.conflict')} live>
      <p>{t('answer.conflictText', { name: sheet.answeredBy ?? t('answer.unknown') })}</p>
    </Alert>
  );
}
