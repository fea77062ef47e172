import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../../api/use-problem-form';
import { useDates } from '../../../../lib/use-dates';
import { Button } from '../../../../ui/Button';
import { SubmitForm } from '../../../../ui/SubmitForm';
import { TextArea } from '../../../../ui/TextArea';
import { useToast } from '../../../../ui/Toasts';
import type { Minutes } from '../../minutes.queries';
import { type MinutesComment, useAddComment, useResolveComment } from '../agreeing.queries';
import styles from './BlockDialog.module.css';

type Props = { minutes: Minutes; blockId: string; comments: MinutesComment[] };

/** What members said to a paragraph, the oldest first. */
export function CommentList({ minutes, blockId, comments }: Props) {
  const { t } = useTranslation('minutes-agreeing');
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t('block.comments')}</h3>
      {comments.length === 0 && <p>{t('block.noComments')}</p>}
      <ul className={styles.list}>
        {comments.map((comment) => (
          <Comment key={comment.id} minutes={minutes} comment={comment} />
        ))}
      </ul>
      {minutes.abilities.comment && <CommentForm minutes={minutes} blockId={blockId} />}
    </section>
  );
}

function Comment({ minutes, comment }: { minutes: Minutes; comment: MinutesComment }) {
  const { t } = useTranslation('minutes-agreeing');
  const dates = useDates();
  const resolve = useResolveComment(minutes);
  const { member, createdAt, resolvedAt, text, abilities } = comment;
  return (
    <li className={styles.comment}>
      <span className={styles.meta}>
        {t('request.by', { name: member?.name ?? t('block.somebody'), time: dates.dayAndTime(createdAt) })}
        {resolvedAt && ` · ${t('block.resolved')}`}
      </span>
      <p className={styles.said}>{text}</p>
      {abilities.resolve && (
        <div>
          <Button size="small" variant="quiet" busy={resolve.isPending} onClick={() => resolve.mutate(comment)}>
            {t(resolvedAt ? 'block.reopen' : 'block.resolve')}
          </Button>
        </div>
      )}
    </li>
  );
}

function CommentForm({ minutes, blockId }: Omit<Props, 'comments'>) {
  const { t } = useTranslation('minutes-agreeing');
  const add = useAddComment(minutes);
  const toast = useToast();
  const [count, setCount] = useState(0);
  const form = useProblemForm(
    (fields) => add.mutateAsync({ blockId, text: String(fields.get('text') ?? '') }),
    () => {
      setCount(count + 1);
      toast({ text: t('block.commented') });
    },
  );
  return (
    <SubmitForm state={form} label={t('block.addComment')} submitLabel={t('block.addComment')}>
      <TextArea key={count} name="text" label={t('block.comment')} error={form.errors.text} rows={3} required />
    </SubmitForm>
  );
}
