import { Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toasts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { type Member, useInviteAgain } from '../members.queries';

/** For somebody whose first mail got lost or whose link has run out. */
export function InviteAgainButton({ member, size = 'small' }: { member: Member; size?: 'small' | 'normal' }) {
  const { t } = useTranslation('members');
  const toast = useToast();
  const inviteAgain = useInviteAgain();
  const { id, name } = member;
  const invite = () =>
    inviteAgain.mutate(id, {
      onSuccess: () => toast({ text: t('actions.invitedAgain', { name }) }),
      onError: (error) => toast({ text: problemOf(error).title }),
    });
  return (
    <Button size={size} icon={<Send aria-hidden="true" size={18} />} busy={inviteAgain.isPending} onClick={invite}>
      {t('actions.inviteAgain')}
      {size === 'small' && <VisuallyHidden>{t('actions.forPerson', { name })}</VisuallyHidden>}
    </Button>
  );
}
