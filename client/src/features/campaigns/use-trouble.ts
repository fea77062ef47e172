import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem';
import { useToast } from '../../ui/Toasts';
import { isChangedMeanwhile } from './campaigns.queries';

/** What is said when something did not work; after a race what stands now is on the page already. */
export function useTrouble(): (error: unknown) => void {
  const { t } = useTranslation('campaigns');
  const toast = useToast();
  return (error) => toast({ text: isChangedMeanwhile(error) ? t('conflict') : problemOf(error).title });
}
