import { useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { toLocalDate } from '../../../lib/local-time';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { SelectField } from '../../../ui/SelectField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { useTrouble } from '../../../ui/use-trouble';
import { type Clipping, releasesQuery, useAddClipping, useChangeClipping, useRemoveClipping } from '../press.queries';

type ClippingDialogProps = { workingGroupId: string; clipping: Clipping | undefined; onClose: () => void };

/** A new entry, or with `clipping` a change. */
export function ClippingDialog({ workingGroupId, clipping, onClose }: ClippingDialogProps) {
  const { t } = useTranslation('press');
  const toast = useToast();
  const add = useAddClipping();
  const change = useChangeClipping(clipping?.id ?? '');
  const form = useProblemForm(
    (values) => {
      const body = {
        medium: textOf(values, 'medium'),
        title: textOf(values, 'title'),
        publishedOn: textOf(values, 'publishedOn'),
        url: textOf(values, 'url') || null,
        note: textOf(values, 'note'),
        pressReleaseId: textOf(values, 'pressReleaseId') || null,
      };
      return clipping
        ? change.mutateAsync({ ...body, version: clipping.version })
        : add.mutateAsync({ ...body, workingGroupId });
    },
    () => {
      toast({ text: t(clipping ? 'clippings.saved' : 'clippings.added') });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t(clipping ? 'clippings.changeTitle' : 'clippings.addTitle')}
      state={form}
      submitLabel={t('clippings.submit')}
      onClose={onClose}
    >
      <ClippingFields workingGroupId={workingGroupId} clipping={clipping} />
      {clipping && <RemoveClipping clipping={clipping} onDone={onClose} />}
    </FormDialog>
  );
}

function ClippingFields({ workingGroupId, clipping }: Omit<ClippingDialogProps, 'onClose'>) {
  const { t } = useTranslation('press');
  const all = useQuery(releasesQuery(workingGroupId)).data?.items ?? [];
  const chosen = clipping?.pressRelease?.id;
  const releases = all.filter(({ id, state }) => state === 'released' || id === chosen);
  return (
    <>
      <TextField name="medium" label={t('clippings.medium')} defaultValue={clipping?.medium} maxLength={160} required />
      <TextField name="title" label={t('clippings.headline')} defaultValue={clipping?.title} maxLength={300} required />
      <TextField
        name="publishedOn"
        label={t('clippings.publishedOn')}
        type="date"
        defaultValue={clipping?.publishedOn ?? toLocalDate(new Date())}
        narrow
        required
      />
      <TextField name="url" label={t('clippings.url')} type="url" defaultValue={clipping?.url ?? ''} optional />
      <SelectField
        key={releases.length}
        name="pressReleaseId"
        label={t('clippings.release')}
        placeholder={t('clippings.noRelease')}
        options={releases.map(({ id, title }) => ({ value: id, label: title }))}
        defaultValue={chosen ?? ''}
        optional
      />
      <TextArea
        name="note"
        label={t('clippings.note')}
        defaultValue={clipping?.note}
        rows={3}
        maxLength={1000}
        optional
      />
    </>
  );
}

function RemoveClipping({ clipping, onDone }: { clipping: Clipping; onDone: () => void }) {
  const { t } = useTranslation('press');
  const toast = useToast();
  const trouble = useTrouble();
  const add = useAddClipping();
  const remove = useRemoveClipping(clipping.id);
  const { workingGroupId, medium, title, publishedOn, url, note, pressRelease } = clipping;
  const restore = () =>
    add.mutate({ workingGroupId, medium, title, publishedOn, url, note, pressReleaseId: pressRelease?.id ?? null });
  const act = () =>
    remove.mutate(undefined, {
      onSuccess: () => toast({ text: t('clippings.removed'), onUndo: restore }),
      onError: trouble,
      onSettled: onDone,
    });
  return (
    <div>
      <Button variant="quiet" busy={remove.isPending} icon={<Trash2 aria-hidden="true" size={20} />} onClick={act}>
        {t('remove')}
      </Button>
    </div>
  );
}
