import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { problemOf } from '../../../api/problem';
import { useProblemForm } from '../../../api/use-problem-form';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { Form, FormActions } from '../../../ui/Form';
import { LinkButton } from '../../../ui/LinkButton';
import { useToast } from '../../../ui/Toasts';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import { useAddPhotos, useCaptureInsight, useNoteReport } from '../insights.queries';
import { InsightFields, insightIn } from './InsightFields';
import { PhotoField } from './PhotoField';

/** The words are saved first: a photo that gets lost in a tunnel takes nothing with it. */
export function CaptureForm({ workingGroupId, today }: { workingGroupId: string; today: string }) {
  const { t } = useTranslation('insights');
  const navigate = useNavigate();
  const toast = useToast();
  const [photos, setPhotos] = useState<File[]>([]);
  const [isTouched, setTouched] = useState(false);
  const capture = useCaptureInsight();
  const add = useAddPhotos();
  const [search] = useSearchParams();
  const [eventId, externalDateId] = [search.get('veranstaltung'), search.get('termin')];
  const occasion = search.get('anlass');
  const day = search.get('tag') ?? '';
  const preset = occasion === null ? undefined : { occasion, occurredOn: day === '' || day > today ? today : day };
  const note = useNoteReport();
  const form = useProblemForm(
    async (values) => {
      const { id } = await capture.mutateAsync({ ...insightIn(values), workingGroupId });
      await note.mutateAsync({ insightId: id, eventId, externalDateId }).catch(() => undefined);
      const failure = await add.mutateAsync({ id, photos }).then(
        () => null,
        (error: unknown) => problemOf(error).title,
      );
      return failure;
    },
    (failure) => {
      setTouched(false);
      toast({ text: failure === null ? t('form.captured') : t('form.photoFailed', { reason: failure }) });
      setTimeout(() => void navigate(paths.insights));
    },
  );
  return (
    <div onInput={() => setTouched(true)}>
      <UnsavedChanges when={isTouched && !capture.isSuccess} />
      <Form state={form} label={t('capture')}>
        <InsightFields today={today} {...(preset && { preset })} />
        <PhotoField photos={photos} onChoose={setPhotos} />
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {t('form.submit')}
          </Button>
          <LinkButton variant="quiet" to={paths.insights}>
            {t('form.cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  );
}
