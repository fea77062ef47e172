import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { DateTimeField } from '../../../ui/DateTimeField';
import { FormDialog } from '../../../ui/FormDialog';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { useToast } from '../../../ui/Toasts';
import { type NewsItem, usePublishNews } from '../news.queries';

/** At once, or from a moment on. */
export function PublishNewsDialog({ item, onClose }: { item: NewsItem; onClose: () => void }) {
  const { t } = useTranslation('news');
  const toast = useToast();
  const publish = usePublishNews(item.id);
  const [when, setWhen] = useState('now');
  const form = useProblemForm(
    (values) =>
      publish.mutateAsync({
        version: item.version,
        publishedAt: when === 'now' ? null : textOf(values, 'publishedAt'),
      }),
    ({ state }) => {
      toast({ text: t(state === 'planned' ? 'planned' : 'published') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('publishing.title')} state={form} submitLabel={t('publish')} onClose={onClose}>
      <RadioGroupField
        name="when"
        label={t('publishing.when')}
        choices={[
          { value: 'now', label: t('publishing.now') },
          { value: 'later', label: t('publishing.later') },
        ]}
        value={when}
        onChange={setWhen}
      />
      {when === 'later' && <DateTimeField name="publishedAt" label={t('publishing.at')} />}
    </FormDialog>
  );
}
