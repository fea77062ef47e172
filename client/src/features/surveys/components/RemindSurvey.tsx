import { BellRing } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { type Survey, useRemindOfSurvey } from '../surveys.queries';

/** To whom it goes stands there before it goes. */
export function RemindSurvey({ survey }: { survey: Survey }) {
  const { t } = useTranslation('surveys');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<BellRing aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
        {t('remind.button')}
      </Button>
      {isOpen && <RemindDialog survey={survey} onClose={() => setOpen(false)} />}
    </>
  );
}

function RemindDialog({ survey, onClose }: { survey: Survey; onClose: () => void }) {
  const { t } = useTranslation('surveys');
  const toast = useToast();
  const remind = useRemindOfSurvey(survey.id);
  const form = useProblemForm(
    (values) => remind.mutateAsync(textOf(values, 'message')),
    () => {
      toast({ text: t('remind.done') });
      onClose();
    },
  );
  const missing = survey.sheets.filter(({ version }) => version === 0).map(({ municipality }) => municipality.name);
  return (
    <FormDialog title={t('remind.title')} state={form} submitLabel={t('remind.confirm')} onClose={onClose}>
      <p>{t('remind.text', { count: survey.unansweredPeople, names: missing.join(', ') })}</p>
      <TextArea name="message" label={t('remind.message')} optional rows={3} maxLength={2000} />
    </FormDialog>
  );
}
