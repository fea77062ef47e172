import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../../api/use-problem-form';
import { textOf } from '../../../../lib/form-values';
import { Button } from '../../../../ui/Button';
import { Form, FormActions } from '../../../../ui/Form';
import { TextArea } from '../../../../ui/TextArea';
import { useToast } from '../../../../ui/Toasts';
import { type OwnInquiry, useWriteOn } from '../outside-inquiries.queries';

type WriteOnFormProps = { inquiry: OwnInquiry; token: string };

/** A further word; a case that was closed opens again by it. */
export function WriteOnForm({ inquiry: { state, messages }, token }: WriteOnFormProps) {
  const { t } = useTranslation('outside-inquiries');
  const toast = useToast();
  const writeOn = useWriteOn(token);
  const form = useProblemForm(
    (values) => writeOn.mutateAsync(textOf(values, 'text')),
    () => toast({ text: t('own.written') }),
  );
  const isAnswer = state === 'waiting';
  return (
    // What was sent stands above: the field begins anew.
    <Form key={messages.length} state={form}>
      <TextArea
        name="text"
        label={t(isAnswer ? 'own.answer' : 'own.writeOn')}
        hint={state === 'closed' ? t('own.reopens') : undefined}
        rows={5}
        maxLength={10_000}
      />
      <FormActions>
        <Button type="submit" variant="primary" busy={form.isPending}>
          {t('own.send')}
        </Button>
      </FormActions>
    </Form>
  );
}
