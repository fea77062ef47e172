import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useReply } from '../../../features/meetings/invitations/replies.queries';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toasts';
import { openMattersQuery } from './desk.queries';

type AcceptButtonProps = { meetingId: string; number: number; version: number };

/** "I come", without leaving the desk; and back. */
export function AcceptButton({ meetingId, number, version }: AcceptButtonProps) {
  const { t } = useTranslation('start');
  const queries = useQueryClient();
  const toast = useToast();
  const reply = useReply(meetingId);
  const refresh = () => queries.invalidateQueries({ queryKey: openMattersQuery.queryKey });

  const accept = () =>
    reply.mutate(answerWith('accepted', version), {
      onSuccess: (form) =>
        toast({
          text: t('duties.accepted', { number }),
          onUndo: () => reply.mutate(answerWith(null, form.reply.version), { onSettled: refresh }),
        }),
      onSettled: refresh,
    });

  return (
    <Button size="small" variant="primary" busy={reply.isPending} onClick={accept}>
      {t('duties.accept')}
    </Button>
  );
}

const answerWith = (reply: 'accepted' | null, version: number) => ({
  version,
  reply,
  note: null,
  takesPartOnline: false,
  deputyId: null,
});
