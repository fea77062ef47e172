import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';

/** For whoever came here by the address. */
export function NotYours() {
  const { t } = useTranslation('action-plan');
  return (
    <Alert tone="warning" title={t('form.refused')}>
      <p>{t('form.refusedText')}</p>
    </Alert>
  );
}
