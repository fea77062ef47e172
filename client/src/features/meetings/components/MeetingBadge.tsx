import { CalendarX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/Badge';
import { meetingLooks } from '../meetings.labels';
import type { MeetingState } from '../meetings.queries';

type MeetingBadgeProps = { state: MeetingState; isCancelled?: boolean; isPrepared?: boolean };

/** Where a meeting is on its way; being called off says more than any state. */
export function MeetingBadge({ state, isCancelled = false, isPrepared = false }: MeetingBadgeProps) {
  const { t } = useTranslation('meetings');
  if (isCancelled) {
    return (
      <Badge tone="danger" icon={CalendarX}>
        {t('states.cancelled')}
      </Badge>
    );
  }
  return <Badge {...meetingLooks[state]}>{isPrepared ? t('states.prepared') : t(`states.${state}`)}</Badge>;
}
