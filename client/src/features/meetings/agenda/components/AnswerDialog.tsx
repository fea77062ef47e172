import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../../api/use-problem-form';
import { textOf } from '../../../../lib/form-values';
import { FormDialog } from '../../../../ui/FormDialog';
import { TextArea } from '../../../../ui/TextArea';
import { useToast } from '../../../../ui/Toasts';
import { type AgendaProposal, type Decision, useAnswerProposal } from '../agenda-proposals.queries';

type AnswerDialogProps = { meetingId: string; proposal: AgendaProposal; decision: Decision; onClose: () => void };

/** Asks for a word, because the answer leaves the house by mail. */
export function AnswerDialog({ meetingId, proposal, decision, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('agenda');
  const toast = useToast();
  const answer = useAnswerProposal(meetingId);
  const { title } = proposal;
  const form = useProblemForm(
    (values) => answer.mutateAsync({ proposal, decision, word: textOf(values, 'answer') }),
    () => {
      toast({ text: t(`answer.done.${decision}`, { title }) });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t(`answer.${decision}`)}
      state={form}
      submitLabel={t(`answer.submit.${decision}`)}
      hasCancel={false}
      onClose={onClose}
    >
      <p>{t(`answer.${decision}Text`, { title })}</p>
      <TextArea name="answer" label={t('answer.word')} hint={t('answer.mail')} maxLength={1000} rows={3} optional />
    </FormDialog>
  );
}
