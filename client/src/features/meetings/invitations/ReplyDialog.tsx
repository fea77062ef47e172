import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { Dialog } from '../../../ui/Dialog';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { SubmitForm } from '../../../ui/SubmitForm';
import { ReplyFields, replyFrom } from './ReplyFields';
import { type ReplyForm, type ReplyValue, replyQuery, useReply } from './replies.queries';

type ReplyDialogProps = {
  meetingId: string;
  /** Absent: one's own. */
  member?: { id: string; name: string };
  initial?: ReplyValue | undefined;
  onSaved: (form: ReplyForm) => void;
  onClose: () => void;
};

/** The whole answer: one's own, or that of somebody who called. */
export function ReplyDialog({ meetingId, member, ...rest }: ReplyDialogProps) {
  const { t } = useTranslation('invitations');
  const query = useQuery(replyQuery(meetingId, member?.id));
  const title = member ? t('form.titleOf', { name: member.name }) : t('form.title');
  return (
    <Dialog title={title} onClose={rest.onClose}>
      <Loaded query={query} skeleton={<Skeleton rows={5} />}>
        {(form) => <Fields meetingId={meetingId} member={member} form={form} title={title} {...rest} />}
      </Loaded>
    </Dialog>
  );
}

type FieldsProps = Omit<ReplyDialogProps, 'member'> & {
  member: ReplyDialogProps['member'];
  form: ReplyForm;
  title: string;
};

function Fields({ meetingId, member, form, title, initial, onSaved, onClose }: FieldsProps) {
  const { t } = useTranslation('invitations');
  const give = useReply(meetingId, member?.id);
  const state = useProblemForm(
    (values) => give.mutateAsync(replyFrom(values, form.reply.version)),
    (saved) => {
      onSaved(saved);
      onClose();
    },
  );
  return (
    <SubmitForm state={state} label={title} submitLabel={t('form.submit')} onCancel={onClose}>
      <ReplyFields form={form} initial={initial} isOfOther={member !== undefined} />
    </SubmitForm>
  );
}
