import { Lock, MailQuestionMark } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/Badge';
import type { AccountState } from '../members.labels';

const looks = {
  invited: { icon: MailQuestionMark, tone: 'warning' },
  deactivated: { icon: Lock, tone: 'neutral' },
} as const;

/** Whether somebody can sign in; only what is not as usual stands out. */
export function AccountBadge({ state }: { state: AccountState }) {
  const { t } = useTranslation('members');
  if (state === 'active') return t('account.active');
  return (
    <Badge icon={looks[state].icon} tone={looks[state].tone}>
      {t(`account.${state}`)}
    </Badge>
  );
}
