import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/Badge';
import { fileLooks } from '../files.labels';
import type { FileState } from '../files.queries';

export function FileStateBadge({ state }: { state: FileState }) {
  const { t } = useTranslation('files');
  return <Badge {...fileLooks[state]}>{t(`states.${state}`)}</Badge>;
}
