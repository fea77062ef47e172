import { Phone } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toasts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import styles from './InviteeRow.module.css';
import type { Invitee } from './invitations.queries';
import { ReplyDialog } from './ReplyDialog';
import { replyLooks } from './reply-looks';

type InviteeRowProps = { invitee: Invitee; meetingId: string; mayNote: boolean };

/** What one person said, and the way to note what that person says on the telephone. */
export function InviteeRow({ invitee, meetingId, mayNote }: InviteeRowProps) {
  const { t } = useTranslation('invitations');
  const [isNoting, setNoting] = useState(false);
  const toast = useToast();
  const { member, state } = invitee;
  return (
    <li className={styles.row}>
      <span className={styles.name}>{member.name}</span>
      <span className={styles.state}>
        <Badge {...replyLooks[state]}>{t(`replies.${state}`)}</Badge>
      </span>
      <span className={styles.more}>{useDetails(invitee).join(' · ')}</span>
      {mayNote && (
        <span className={styles.note}>
          <Button
            variant="quiet"
            size="small"
            icon={<Phone aria-hidden="true" size={18} />}
            onClick={() => setNoting(true)}
          >
            {t('overview.noteReply')}
            <VisuallyHidden> ({member.name})</VisuallyHidden>
          </Button>
        </span>
      )}
      {isNoting && (
        <ReplyDialog
          meetingId={meetingId}
          member={member}
          onSaved={() => toast({ text: t('overview.noted', { name: member.name }) })}
          onClose={() => setNoting(false)}
        />
      )}
    </li>
  );
}

function useDetails(invitee: Invitee): string[] {
  const { t } = useTranslation('invitations');
  const dates = useDates();
  const { deputy, deputyFor, takesPartOnline, isBeforeChange, note, channel, repliedAt, remindedAt, state } = invitee;
  return [
    ...(deputy ? [t('overview.by', { name: deputy.name })] : []),
    ...(deputyFor ? [t('overview.deputyFor', { name: deputyFor })] : []),
    ...(takesPartOnline ? [t('overview.online')] : []),
    ...(isBeforeChange ? [t('overview.beforeChange')] : []),
    ...(note ? [`„${note}“`] : []),
    ...(channel && repliedAt
      ? [`${t(`overview.channels.${channel}`)} ${t('overview.repliedAt', { day: dates.day(repliedAt) })}`]
      : []),
    ...(remindedAt && state === 'open' ? [t('overview.reminded', { day: dates.day(remindedAt) })] : []),
  ];
}
