import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { ComboboxField } from '../../../ui/ComboboxField';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { speakersQuery } from '../../speakers/speakers.queries';
import { type Topic, useChangeTopic, useProposeTopic } from '../topics.queries';

type TopicDialogProps = { workingGroupId: string; topic?: Topic; onClose: () => void };

/** A new topic, or with `topic` a change. */
export function TopicDialog({ workingGroupId, topic, onClose }: TopicDialogProps) {
  const { t } = useTranslation('topics');
  const toast = useToast();
  const propose = useProposeTopic();
  const change = useChangeTopic(topic?.id ?? '');
  const speakers = useQuery(speakersQuery()).data?.items ?? [];
  const [speakerId, setSpeakerId] = useState(topic?.speaker?.id ?? '');
  const form = useProblemForm(
    (values) => {
      const content = {
        title: textOf(values, 'title'),
        description: textOf(values, 'description'),
        speakerId: speakerId || null,
      };
      return topic
        ? change.mutateAsync({ ...content, version: topic.version })
        : propose.mutateAsync({ ...content, workingGroupId });
    },
    ({ title }) => {
      toast({ text: t(topic ? 'form.saved' : 'form.proposed', { title }) });
      onClose();
    },
  );
  const options = speakers.map(({ id, name, organisation }) => ({
    value: id,
    label: [name, organisation].filter(Boolean).join(', '),
  }));
  return (
    <FormDialog
      title={t(topic ? 'form.changeTitle' : 'propose')}
      state={form}
      submitLabel={t(topic ? 'form.save' : 'form.submit')}
      onClose={onClose}
    >
      <TextField
        name="title"
        label={t('form.title')}
        maxLength={160}
        autoComplete="off"
        defaultValue={topic?.title ?? ''}
      />
      <TextArea
        name="description"
        label={t('form.description')}
        hint={t('form.descriptionHint')}
        rows={3}
        maxLength={1000}
        optional
        defaultValue={topic?.description ?? ''}
      />
      {options.length > 0 && (
        <ComboboxField
          name="speakerId"
          label={t('form.speaker')}
          groups={[{ options }]}
          value={speakerId}
          onChange={setSpeakerId}
          noMatch={t('form.noSpeaker')}
          optional
        />
      )}
    </FormDialog>
  );
}
