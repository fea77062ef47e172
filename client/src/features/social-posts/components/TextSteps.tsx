import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { useToast } from '../../../ui/Toasts';
import { type SocialPost, type SocialText, useDispatchPost, useWithdrawText } from '../social-posts.queries';
import { NoteDialog } from './NoteDialog';
import styles from './TextCard.module.css';

type TextStepsProps = { post: SocialPost; text: SocialText };

/** What takes a text out of the house, and back: for those who may. */
export function TextSteps({ post, text }: TextStepsProps) {
  const { t } = useTranslation('social-posts');
  if (!post.abilities.publish || text.state === 'withdrawn') return null;
  if (text.state === 'published') return <WithdrawStep post={post} text={text} />;
  if (text.isUnderWay) return <p className={styles.facts}>{t('page.sending')}</p>;
  if (!post.isReady) return <p className={styles.facts}>{t('page.notReady')}</p>;
  return (
    <>
      {text.channel === 'mastodon' && post.sendsToMastodon && <SendStep post={post} />}
      <NoteStep post={post} text={text} />
    </>
  );
}

function NoteStep({ post, text }: TextStepsProps) {
  const { t } = useTranslation('social-posts');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        aria-label={t('page.noteOf', { channel: t(`channels.${text.channel}`) })}
        onClick={() => setOpen(true)}
      >
        {t('page.note')}
      </Button>
      {isOpen && <NoteDialog postId={post.id} channel={text.channel} onClose={() => setOpen(false)} />}
    </>
  );
}

function SendStep({ post: { id, plannedFor } }: { post: SocialPost }) {
  const { t } = useTranslation('social-posts');
  const dates = useDates();
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const dispatch = useDispatchPost(id);
  const send = () =>
    dispatch.mutate(undefined, {
      onError: (error) => toast({ text: problemOf(error).title }),
      onSettled: () => setAsking(false),
    });
  const isComing = plannedFor !== null && Date.parse(plannedFor) > Date.now();
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {t('page.send')}
      </Button>
      {isComing && <p className={styles.facts}>{t('page.bySelf', { time: dates.dayAndTime(plannedFor) })}</p>}
      {isAsking && (
        <ConfirmDialog
          title={t('page.sendTitle')}
          confirmLabel={t('page.send')}
          busy={dispatch.isPending}
          onConfirm={send}
          onCancel={() => setAsking(false)}
        >
          <p>{t('page.sendText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

function WithdrawStep({ post, text: { channel } }: TextStepsProps) {
  const { t } = useTranslation('social-posts');
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const withdraw = useWithdrawText(post.id, channel);
  const name = t(`channels.${channel}`);
  const confirm = () =>
    withdraw.mutate(undefined, {
      onSuccess: () => toast({ text: t('page.withdrawn', { channel: name }) }),
      onError: (error) => toast({ text: problemOf(error).title }),
      onSettled: () => setAsking(false),
    });
  const isSent = channel === 'mastodon' && post.sendsToMastodon;
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        aria-label={t('page.withdrawOf', { channel: name })}
        onClick={() => setAsking(true)}
      >
        {t('page.withdraw')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t('page.withdrawTitle', { channel: name })}
          confirmLabel={t('page.withdraw')}
          tone="danger"
          busy={withdraw.isPending}
          onConfirm={confirm}
          onCancel={() => setAsking(false)}
        >
          <p>{t(isSent ? 'page.withdrawSent' : 'page.withdrawCopied')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
