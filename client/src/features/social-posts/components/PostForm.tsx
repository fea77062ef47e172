import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemForm } from '../../../api/use-problem-form';
import { paths } from '../../../app/paths';
import { textOf } from '../../../lib/form-values';
import { toLocalDateTime } from '../../../lib/local-time';
import { Button } from '../../../ui/Button';
import { DateTimeField } from '../../../ui/DateTimeField';
import { Form, FormActions } from '../../../ui/Form';
import { LinkButton } from '../../../ui/LinkButton';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import { PictureField } from '../../picture-choice/PictureField';
import { type SocialPost, useSavePost } from '../social-posts.queries';
import { CHANNELS } from '../text-length';
import { ChannelText } from './ChannelText';
import styles from './PostForm.module.css';
import { SubjectFields } from './SubjectFields';

type PostFormProps = { workingGroupId: string; post?: SocialPost };

/** One matter, and a text for each channel that is to have one. */
export function PostForm({ workingGroupId, post }: PostFormProps) {
  const { t } = useTranslation('social-posts');
  const toast = useToast();
  const navigate = useNavigate();
  const [isTouched, setTouched] = useState(false);
  const save = useSavePost(post?.id, workingGroupId, post?.version ?? 1);
  const form = useProblemForm(
    (values) => save.mutateAsync(postIn(values)),
    ({ id, title }) => {
      setTouched(false);
      toast({ text: t('edit.saved', { title }) });
      setTimeout(() => void navigate(paths.post(id)));
    },
  );
  return (
    <div onInput={() => setTouched(true)}>
      <UnsavedChanges when={isTouched && !save.isSuccess} />
      <Form state={form} label={t(post ? 'edit.changeTitle' : 'edit.newTitle')}>
        <TextField
          name="title"
          label={t('edit.title')}
          hint={t('edit.titleHint')}
          maxLength={160}
          autoComplete="off"
          defaultValue={post?.title}
        />
        <DateTimeField
          name="plannedFor"
          label={t('edit.plannedFor')}
          hint={t('edit.plannedForHint')}
          optional
          defaultValue={post?.plannedFor ? toLocalDateTime(post.plannedFor) : ''}
        />
        <fieldset className={styles.texts}>
          <legend>{t('edit.texts')}</legend>
          <p>{t('edit.textsHint')}</p>
          {CHANNELS.map((channel) => (
            <ChannelText key={channel} channel={channel} text={post?.texts.find((one) => one.channel === channel)} />
          ))}
        </fieldset>
        <PictureField workingGroupId={workingGroupId} defaultValue={post?.pictureId} channel="social_media" />
        <SubjectFields workingGroupId={workingGroupId} post={post} />
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {t('edit.save')}
          </Button>
          <LinkButton variant="quiet" to={post ? paths.post(post.id) : paths.posts}>
            {t('edit.cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  );
}

const idIn = (values: FormData, name: string) => textOf(values, name) || null;

/** Channels without a word are left out. */
const postIn = (values: FormData) => ({
  title: textOf(values, 'title'),
  plannedFor: textOf(values, 'plannedFor') || null,
  pictureId: idIn(values, 'pictureId'),
  campaignId: idIn(values, 'campaignId'),
  eventId: idIn(values, 'eventId'),
  pressReleaseId: idIn(values, 'pressReleaseId'),
  texts: CHANNELS.map((channel) => ({ channel, text: textOf(values, `text.${channel}`) })).filter(
    ({ text }) => text !== '',
  ),
});
