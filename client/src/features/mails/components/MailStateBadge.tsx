import { CircleAlert, Clock, Inbox, type LucideIcon, Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type BadgeTone } from '../../../ui/Badge';
import type { MailSummary } from '../mails.queries';

const looks: Record<MailSummary['state'], { icon: LucideIcon; tone: BadgeTone }> = {
  pending: { icon: Clock, tone: 'warning' },
  sent: { icon: Send, tone: 'success' },
  caught: { icon: Inbox, tone: 'notice' },
  failed: { icon: CircleAlert, tone: 'warning' },
  undeliverable: { icon: CircleAlert, tone: 'danger' },
};

export function MailStateBadge({ state }: { state: MailSummary['state'] }) {
  const { t } = useTranslation('mails');
  return (
    <Badge icon={looks[state].icon} tone={looks[state].tone}>
      {t(`states.${state}`)}
    </Badge>
  );
}
