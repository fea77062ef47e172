import { BellRing, MailPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { useToast } from '../../../ui/Toasts';
import { type Invitations, useRemind } from './invitations.queries';

/** What the coordination does about open answers. */
export function InvitationButtons({ invitations }: { invitations: Invitations }) {
  const { t } = useTranslation('invitations');
  const toast = useToast();
  const { meetingId, abilities, openCount, newCount } = invitations;
  const remind = useRemind(meetingId);
  return (
    <>
      {abilities.remind && openCount !== null && (
        <Button
          size="small"
          icon={<BellRing aria-hidden="true" size={20} />}
          busy={remind.isPending}
          onClick={() =>
            remind.mutate(undefined, { onSuccess: () => toast({ text: t('overview.reminded', { count: openCount }) }) })
          }
        >
          {t('overview.remind', { count: openCount })}
        </Button>
      )}
      {abilities.invite && newCount !== null && (
        <LinkButton size="small" to={paths.invitation(meetingId)} icon={<MailPlus aria-hidden="true" size={20} />}>
          {t('overview.inviteNew', { count: newCount })}
        </LinkButton>
      )}
      {remind.error && <Alert tone="warning" title={problemOf(remind.error).title} live />}
    </>
  );
}
