import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/Badge';
import type { ReplyState } from './replies.queries';
import { replyLooks } from './reply-looks';

/** One's own answer in a list; what is open asks for one. */
export function ReplyBadge({ state }: { state: ReplyState }) {
  const { t } = useTranslation('invitations');
  return <Badge {...replyLooks[state]}>{t(`own.${state}`)}</Badge>;
}
