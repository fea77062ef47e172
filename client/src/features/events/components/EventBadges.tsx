import { CircleOff, Globe, Lock, PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/Badge';
import type { EventSummary } from '../events.queries';

type EventBadgesProps = Pick<EventSummary, 'isDraft' | 'isCancelled' | 'visibility'>;

/** Who may read it, and whether it takes place. */
export function EventBadges({ isDraft, isCancelled, visibility }: EventBadgesProps) {
  const { t } = useTranslation('events');
  if (isCancelled) {
    return (
      <Badge tone="danger" icon={CircleOff}>
        {t('states.cancelled')}
      </Badge>
    );
  }
  if (isDraft) {
    return (
      <Badge tone="warning" icon={PenLine}>
        {t('states.draft')}
      </Badge>
    );
  }
  return visibility === 'public' ? (
    <Badge tone="primary" icon={Globe}>
      {t('states.public')}
    </Badge>
  ) : (
    <Badge icon={Lock}>{t('states.members')}</Badge>
  );
}
