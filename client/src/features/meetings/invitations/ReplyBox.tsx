import { Check, UserRoundPlus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Alert } from '../../../ui/Alert';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toasts';
import styles from './ReplyBox.module.css';
import { ReplyDialog } from './ReplyDialog';
import { type GiveReply, type OwnReply, type ReplyValue, useReply } from './replies.queries';
import { replyLooks } from './reply-looks';

/** One's own answer: given with one press and taken back with another. */
export function ReplyBox({ meetingId, reply }: { meetingId: string; reply: OwnReply }) {
  const { t } = useTranslation('invitations');
  const [asking, setAsking] = useState<{ initial?: ReplyValue } | null>(null);
  const toast = useToast();
  const give = useReply(meetingId);
  const isOpen = reply.state === 'open';

  const send = (value: ReplyValue) =>
    give.mutate(
      { ...answerOf(reply), reply: value, deputyId: null },
      {
        onSuccess: (form) =>
          toast({
            text: t(`box.saved.${value}`),
            onUndo: () => give.mutate({ ...answerOf(reply), version: form.reply.version }),
          }),
      },
    );

  return (
    <section className={styles.box} aria-labelledby="antwort" data-open={isOpen || undefined} data-print="never">
      <h2 id="antwort" className={styles.title}>
        {t(isOpen ? 'box.title' : 'box.yours')}
      </h2>
      {reply.deputyFor && <p>{t('box.deputyFor', { name: reply.deputyFor })}</p>}
      {give.error && <Alert tone="danger" title={problemOf(give.error).title} live />}
      {isOpen ? (
        <div className={styles.choices}>
          <Button
            variant="primary"
            icon={<Check aria-hidden="true" size={20} />}
            busy={give.isPending}
            onClick={() => send('accepted')}
          >
            {t('box.accept')}
          </Button>
          <Button icon={<X aria-hidden="true" size={20} />} busy={give.isPending} onClick={() => send('declined')}>
            {t('box.decline')}
          </Button>
          {!reply.deputyFor && (
            <Button
              icon={<UserRoundPlus aria-hidden="true" size={20} />}
              onClick={() => setAsking({ initial: 'delegated' })}
            >
              {t('box.delegate')}
            </Button>
          )}
          <Button variant="quiet" busy={give.isPending} onClick={() => send('tentative')}>
            {t('box.tentative')}
          </Button>
        </div>
      ) : (
        <Given reply={reply} onChange={() => setAsking({})} onKeep={() => give.mutate(answerOf(reply))} />
      )}
      {asking && (
        <ReplyDialog
          meetingId={meetingId}
          initial={asking.initial}
          onSaved={(form) => toast({ text: t(`box.saved.${form.reply.state}`) })}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}

function Given({ reply, onChange, onKeep }: { reply: OwnReply; onChange: () => void; onKeep: () => void }) {
  const { t } = useTranslation('invitations');
  return (
    <>
      {reply.isBeforeChange && (
        <Alert
          tone="warning"
          title={t('box.beforeChange')}
          actions={
            <Button size="small" onClick={onKeep}>
              {t('box.keep')}
            </Button>
          }
        />
      )}
      <div className={styles.given}>
        <Badge {...replyLooks[reply.state]}>{t(`replies.${reply.state}`)}</Badge>
        {reply.deputy && <span>{t('box.deputy', { name: reply.deputy.name })}</span>}
        {reply.takesPartOnline && <span>{t('box.online')}</span>}
        {reply.note && <span>{t('box.note', { note: reply.note })}</span>}
        <Button size="small" onClick={onChange}>
          {t('box.change')}
        </Button>
      </div>
    </>
  );
}

/** The answer as it stands, to be given again. */
function answerOf({ state, note, takesPartOnline, deputy, version }: OwnReply): GiveReply {
  return { version, reply: state === 'open' ? null : state, note, takesPartOnline, deputyId: deputy?.id ?? null };
}
