import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import type { DateAnswerSheet } from '../date-polls.queries';

/** A colleague was faster: what she said can be seen, what was chosen here is kept. */
export function AnswerConflict({ sheet, onAdopt }: { sheet: DateAnswerSheet; onAdopt: () => void }) {
  const { t } = useTranslation('date-polls');
  const name = sheet.answeredBy ?? t('answer.somebody');
  return (
    <Alert
      tone="warning"
      live
      title={t('answer.conflict', { name, municipality: sheet.municipality.name })}
      actions={
        <Button size="small" onClick={onAdopt}>
          {t('answer.takeOver', { name })}
        </Button>
      }
    >
      <p>{t('answer.conflictText', { name })}</p>
    </Alert>
  );
}
