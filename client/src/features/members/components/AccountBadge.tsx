import { CircleCheck, Lock, MailQuestionMark } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/Badge';
import type { AccountState } from '../members.labels';

const looks = {
  active: { icon: CircleCheck, tone: 'success' },
  invited: { icon: MailQuestionMark, tone: 'warning' },
  deactivated: { icon: Lock, tone: 'neutral' },
} as const;

/** Whether somebody can sign in. */
export function AccountBadge({ state }: { state: AccountState }) {
  const { t } = useTranslation('members');
  return (
    <Badge icon={looks[state].icon} tone={looks[state].tone}>
      {t(`account.${state}`)}
    </Badge>
  );
}
