import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { type Topic, useDropTopic, useTakeUpAgain } from '../topics.queries';

/** Not without a word, if the coordination has one; can be undone. */
export function DropTopicDialog({ topic, onClose }: { topic: Topic; onClose: () => void }) {
  const { t } = useTranslation('topics');
  const toast = useToast();
  const { id, title, version } = topic;
  const drop = useDropTopic(id);
  const takeUpAgain = useTakeUpAgain();
  const form = useProblemForm(
    (values) => drop.mutateAsync({ version, answer: textOf(values, 'answer') }),
    () => {
      toast({ text: t('dropping.done', { title }), onUndo: () => takeUpAgain.mutate(id) });
      onClose();
    },
  );
  return (
    <FormDialog title={t('dropping.title', { title })} state={form} submitLabel={t('drop')} onClose={onClose}>
      <TextArea name="answer" label={t('dropping.word')} hint={t('dropping.hint')} rows={3} maxLength={1000} optional />
    </FormDialog>
  );
}
