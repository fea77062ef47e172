import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/Badge';
import { meetingLooks } from '../meetings.labels';
import type { MeetingState } from '../meetings.queries';

export function MeetingBadge({ state }: { state: MeetingState }) {
  const { t } = useTranslation('meetings');
  return <Badge {...meetingLooks[state]}>{t(`states.${state}`)}</Badge>;
}
