import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { PictureField } from '../../picture-choice/PictureField';
import { type NewsItem, useChangeNews, useWriteNews } from '../news.queries';

type NewsDialogProps = { workingGroupId: string; item?: NewsItem; onClose: () => void };

/** A new piece, or with `item` a change. */
export function NewsDialog({ workingGroupId, item, onClose }: NewsDialogProps) {
  const { t } = useTranslation('news');
  const toast = useToast();
  const write = useWriteNews();
  const change = useChangeNews(item?.id ?? '');
  const form = useProblemForm(
    (values) => {
      const body = {
        title: textOf(values, 'title'),
        summary: textOf(values, 'summary'),
        text: textOf(values, 'text'),
        pictureId: textOf(values, 'pictureId') || null,
      };
      return item
        ? change.mutateAsync({ ...body, version: item.version })
        : write.mutateAsync({ ...body, workingGroupId });
    },
    () => {
      toast({ text: t('form.done') });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t(item ? 'form.change' : 'form.write')}
      size="wide"
      state={form}
      submitLabel={t('form.submit')}
      onClose={onClose}
    >
      {item?.state === 'published' && <p>{t('form.publicHint')}</p>}
      <TextField name="title" label={t('form.title')} defaultValue={item?.title} maxLength={160} required />
      <TextArea
        name="summary"
        label={t('form.summary')}
        hint={t('form.summaryHint')}
        defaultValue={item?.summary}
        rows={2}
        maxLength={400}
        optional
      />
      <TextArea
        name="text"
        label={t('form.text')}
        hint={t('form.textHint')}
        defaultValue={item?.text}
        rows={12}
        maxLength={20_000}
        optional
      />
      <PictureField workingGroupId={workingGroupId} defaultValue={item?.pictureId} channel="website" />
    </FormDialog>
  );
}
