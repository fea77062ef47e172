import { useTranslation } from 'react-i18next';
import { isProblemType, problemOf } from '../../api/problem';
import { useToast } from '../../ui/Toasts';

/** What is said when something did not work; after a race what stands now is on the page already. */
export function useTrouble(): (error: unknown) => void {
  const { t } = useTranslation('news');
  const toast = useToast();
  return (error) => toast({ text: isProblemType(error, 'changed-meanwhile') ? t('conflict') : problemOf(error).title });
}
