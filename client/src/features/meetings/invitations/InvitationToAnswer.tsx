import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { Form, FormActions } from '../../../ui/Form';
import styles from './InvitationToAnswer.module.css';
import { OccasionFacts } from './OccasionFacts';
import { ReplyFields, replyFrom } from './ReplyFields';
import { type ReplyForm, type ReplyValue, useReplyByLink } from './replies.queries';

type InvitationToAnswerProps = { token: string; form: ReplyForm; initial: ReplyValue | undefined };

/** Who, what, when, where; then the answer, and that it is kept. */
export function InvitationToAnswer({ token, form, initial }: InvitationToAnswerProps) {
  const { t } = useTranslation('invitations');
  const give = useReplyByLink(token);
  const [isSaved, setSaved] = useState(false);
  const state = useProblemForm(
    (values) => give.mutateAsync(replyFrom(values, form.reply.version)),
    () => setSaved(true),
  );
  const { meeting, person, organizer, reply } = form;
  return (
    <div className={styles.page}>
      <OccasionFacts meeting={meeting} />
      <p className={styles.person}>
        {t('link.you')} <strong>{t('link.person', person)}</strong>.{' '}
        {reply.deputyFor && t('box.deputyFor', { name: reply.deputyFor })}
      </p>
      {meeting.isCancelled ? (
        <Alert tone="warning" title={t('link.cancelled')}>
          {meeting.cancellationNote && <p>{meeting.cancellationNote}</p>}
          <p>{t('link.cancelledText')}</p>
        </Alert>
      ) : (
        <>
          {isSaved && (
            <Alert tone="success" title={t(`box.saved.${reply.state}`)} live>
              {reply.deputy && <p>{t('box.deputy', { name: reply.deputy.name })}</p>}
              <p>{t('link.savedText')}</p>
            </Alert>
          )}
          {!isSaved && reply.state !== 'open' && (
            <Alert
              tone={reply.isBeforeChange ? 'warning' : 'info'}
              title={t(reply.isBeforeChange ? 'box.beforeChange' : 'link.current', {
                reply: t(`replies.${reply.state}`),
              })}
            >
              {reply.deputy && <p>{t('box.deputy', { name: reply.deputy.name })}</p>}
            </Alert>
          )}
          <Form state={state} label={t('link.title')}>
            <ReplyFields form={form} initial={isSaved ? undefined : initial} />
            <FormActions>
              <Button type="submit" variant="primary" busy={state.isPending}>
                {t('form.submit')}
              </Button>
            </FormActions>
          </Form>
        </>
      )}
      <p className={styles.organizer}>
        {t('link.organizer', { name: organizer.name })} <a href={`mailto:${organizer.email}`}>{organizer.email}</a>
      </p>
    </div>
  );
}
