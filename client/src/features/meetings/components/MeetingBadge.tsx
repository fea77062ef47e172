import { CalendarX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/Badge';
import { meetingLooks } from '../meetings.labels';
import type { MeetingState } from '../meetings.queries';

/** Where a meeting is on its way; being called off says more than any state. */
export function MeetingBadge({ state, isCancelled = false }: { state: MeetingState; isCancelled?: boolean }) {
  const { t } = useTranslation('meetings');
  if (isCancelled) {
    return (
      <Badge tone="danger" icon={CalendarX}>
        {t('states.cancelled')}
      </Badge>
    );
  }
  return <Badge {...meetingLooks[state]}>{t(`states.${state}`)}</Badge>;
}
