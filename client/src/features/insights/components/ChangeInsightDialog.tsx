import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { toLocalDate } from '../../../lib/local-time';
import { FormDialog } from '../../../ui/FormDialog';
import { useToast } from '../../../ui/Toasts';
import { type Insight, useAddPhotos, useChangeInsight } from '../insights.queries';
import { InsightFields, insightIn } from './InsightFields';
import { PhotoField } from './PhotoField';

export function ChangeInsightDialog({ insight, onClose }: { insight: Insight; onClose: () => void }) {
  const { t } = useTranslation('insights');
  const toast = useToast();
  const [photos, setPhotos] = useState<File[]>([]);
  const change = useChangeInsight(insight.id);
  const add = useAddPhotos();
  const form = useProblemForm(
    async (values) => {
      await change.mutateAsync({ ...insightIn(values), version: insight.version });
      await add.mutateAsync({ id: insight.id, photos });
    },
    () => {
      toast({ text: t('form.saved') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('changeTitle')} state={form} submitLabel={t('form.save')} onClose={onClose}>
      <InsightFields insight={insight} today={toLocalDate(new Date())} />
      <PhotoField photos={photos} onChoose={setPhotos} />
    </FormDialog>
  );
}
