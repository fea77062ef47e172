import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../../api/use-problem-form';
import { textOf } from '../../../../lib/form-values';
import { Button } from '../../../../ui/Button';
import { Dialog } from '../../../../ui/Dialog';
import { Form, FormActions } from '../../../../ui/Form';
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
    <Dialog title={t(`answer.${decision}`)} onClose={onClose}>
      <Form state={form}>
        <p>{t(`answer.${decision}Text`, { title })}</p>
        <TextArea name="answer" label={t('answer.word')} hint={t('answer.mail')} maxLength={1000} rows={3} optional />
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {t(`answer.submit.${decision}`)}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
