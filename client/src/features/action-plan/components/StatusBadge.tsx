import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/Badge';
import { statusLooks } from '../action-plan.labels';
import type { MeasureStatus } from '../action-plan.queries';

/** How a measure stands, in the words of the Kreistag. */
export function StatusBadge({ status }: { status: MeasureStatus }) {
  const { t } = useTranslation('action-plan');
  const { icon, tone } = statusLooks[status];
  return (
    <Badge icon={icon} tone={tone}>
      {t(`status.${status}`)}
    </Badge>
  );
}
