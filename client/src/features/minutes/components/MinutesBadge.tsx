import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/Badge';
import { stateLooks } from '../minutes.labels';
import type { MinutesState } from '../minutes.queries';

export function MinutesBadge({ state }: { state: MinutesState }) {
  const { t } = useTranslation('minutes');
  return <Badge {...stateLooks[state]}>{t(`states.${state}`)}</Badge>;
}
