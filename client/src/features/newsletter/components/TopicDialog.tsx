import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { type NewsletterTopic, useAddTopic, useChangeTopic } from '../newsletter.queries';

type TopicDialogProps = { workingGroupId: string; topic?: NewsletterTopic; onClose: () => void };

/** A new topic, or with `topic` a change. */
export function TopicDialog({ workingGroupId, topic, onClose }: TopicDialogProps) {
  const { t } = useTranslation('newsletter');
  const toast = useToast();
  const add = useAddTopic();
  const change = useChangeTopic(topic?.id ?? '');
  const form = useProblemForm(
    (values) => {
      const words = { name: textOf(values, 'name'), description: textOf(values, 'description') };
      return topic ? change.mutateAsync(words) : add.mutateAsync({ ...words, workingGroupId });
    },
    () => {
      toast({ text: t('topics.saved') });
      onClose();
    },
  );
  return (
    <FormDialog
      title={topic ? topic.name : t('topics.add')}
      state={form}
      submitLabel={t('topics.submit')}
      onClose={onClose}
    >
      <TextField
        name="name"
        label={t('topics.name')}
        defaultValue={topic?.name}
        maxLength={60}
        autoComplete="off"
        required
      />
      <TextField
        name="description"
        label={t('topics.description')}
        defaultValue={topic?.description}
        maxLength={200}
        autoComplete="off"
        optional
      />
    </FormDialog>
  );
}
