import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { fileLooks } from '../files.labels';
import type { StoredFile } from '../files.queries';

export function FileStateBadge({ file: { state, publishedFrom } }: { file: StoredFile }) {
  const { t } = useTranslation('files');
  const dates = useDates();
  const day = publishedFrom ? dates.calendarDay(publishedFrom) : '';
  return <Badge {...fileLooks[state]}>{t(`states.${state}`, { day })}</Badge>;
}
