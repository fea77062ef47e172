import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../../api/use-problem-form';
import { textOf } from '../../../../lib/form-values';
import { FormDialog } from '../../../../ui/FormDialog';
import { TextArea } from '../../../../ui/TextArea';
import { TextField } from '../../../../ui/TextField';
import { useToast } from '../../../../ui/Toasts';
import { minutesFrom } from '../../minutes-from';
import { type AgendaProposal, useChangeProposal, usePropose } from '../agenda-proposals.queries';

type ProposeDialogProps = { meetingId: string; proposal?: AgendaProposal; onClose: () => void };

/** A new topic, or with `proposal` a change of one's own. */
export function ProposeDialog({ meetingId, proposal, onClose }: ProposeDialogProps) {
  const { t } = useTranslation('agenda');
  const toast = useToast();
  const propose = usePropose(meetingId);
  const change = useChangeProposal(meetingId);
  const form = useProblemForm(
    (values) => {
      const content = {
        title: textOf(values, 'title'),
        reason: textOf(values, 'reason'),
        durationMinutes: minutesFrom(values, 'durationMinutes'),
      };
      return proposal
        ? change.mutateAsync({ ...content, proposalId: proposal.id, version: proposal.version })
        : propose.mutateAsync(content);
    },
    ({ title }) => {
      toast({ text: t(proposal ? 'form.saved' : 'form.done', { title }) });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t(proposal ? 'form.change' : 'form.propose')}
      state={form}
      submitLabel={t(proposal ? 'form.save' : 'form.submit')}
      hasCancel={false}
      onClose={onClose}
    >
      <TextField name="title" label={t('form.title')} maxLength={240} defaultValue={proposal?.title ?? ''} />
      <TextArea
        name="reason"
        label={t('form.reason')}
        maxLength={2000}
        rows={4}
        optional
        defaultValue={proposal?.reason ?? ''}
      />
      <TextField
        name="durationMinutes"
        type="number"
        min={1}
        max={600}
        narrow
        optional
        label={t('form.duration')}
        defaultValue={proposal?.durationMinutes ?? ''}
      />
    </FormDialog>
  );
}
