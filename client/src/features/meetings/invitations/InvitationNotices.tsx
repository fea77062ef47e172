import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import type { Meeting } from '../meetings.queries';
import { ReplyBox } from './ReplyBox';
import { UntoldChange } from './UntoldChange';

/** What comes before everything else about a meeting: that it is off, that a change is untold, that an answer is due. */
export function InvitationNotices({ meeting, now }: { meeting: Meeting; now: Date }) {
  const { t } = useTranslation('invitations');
  const { id, isCancelled, cancellationNote, hasUntoldChange, abilities, ownReply, startsAt } = meeting;
  if (isCancelled) {
    return (
      <Alert tone="danger" title={t('cancelled.title')}>
        {cancellationNote && <p>{cancellationNote}</p>}
      </Alert>
    );
  }
  const isAhead = now.getTime() < Date.parse(startsAt);
  return (
    <>
      {abilities.tellChange && hasUntoldChange && isAhead && <UntoldChange meeting={meeting} />}
      {ownReply && isAhead && <ReplyBox meetingId={id} reply={ownReply} />}
    </>
  );
}
