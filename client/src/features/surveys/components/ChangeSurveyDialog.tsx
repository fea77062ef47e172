import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { useToast } from '../../../ui/Toasts';
import { type Survey, useChangeSurvey } from '../surveys.queries';
import { SurveyHeadFields } from './SurveyHeadFields';

/** The words above the questions, and the last day; the questions stay. */
export function ChangeSurveyDialog({ survey, onClose }: { survey: Survey; onClose: () => void }) {
  const { t } = useTranslation('surveys');
  const toast = useToast();
  const change = useChangeSurvey(survey.id);
  const form = useProblemForm(
    (values) =>
      change.mutateAsync({
        title: textOf(values, 'title'),
        introduction: textOf(values, 'introduction'),
        closesOn: textOf(values, 'closesOn'),
        version: survey.version,
      }),
    () => {
      toast({ text: t('change.done') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('change.title')} state={form} submitLabel={t('change.submit')} onClose={onClose}>
      <p>{t('change.hint')}</p>
      <SurveyHeadFields title={survey.title} introduction={survey.introduction} closesOn={survey.closesOn ?? ''} />
    </FormDialog>
  );
}
