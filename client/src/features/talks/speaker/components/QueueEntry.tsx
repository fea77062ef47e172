import { BellRing, Send, ShieldCheck, Upload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { problemOf } from '../../../../api/problem';
import { paths } from '../../../../app/paths';
import { useDates } from '../../../../lib/use-dates';
import { Badge } from '../../../../ui/Badge';
import { Button } from '../../../../ui/Button';
import { LinkButton } from '../../../../ui/LinkButton';
import { useToast } from '../../../../ui/Toasts';
import { VisuallyHidden } from '../../../../ui/VisuallyHidden';
import { answerLooks } from '../speaker-sheet.labels';
import { type SlidesQueueEntry, useRemindSpeaker } from '../speaker-sheet.queries';
import styles from './QueueEntry.module.css';

type QueuedSpeaker = SlidesQueueEntry['speakers'][number];

/** One talk: who speaks when, and the next thing to do about its slides. */
export function QueueEntry({ entry }: { entry: SlidesQueueEntry }) {
  const { t } = useTranslation('speaker-sheet');
  const dates = useDates();
  const { talk, meeting, need, fileCount, speakers } = entry;
  const { title } = talk;
  const to = paths.talk(talk.id);
  return (
    <article className={styles.entry}>
      <p className={styles.when}>
        {t('facts.numbered', { number: meeting.number })} · {dates.day(meeting.startsAt)}
      </p>
      <h3 className={styles.title}>
        <Link to={to}>{title}</Link>
      </h3>
      {speakers.map((speaker) => (
        <Speaker key={speaker.id} speaker={speaker} />
      ))}
      {need === 'released' && (
        <p className={styles.fact}>{fileCount > 0 ? t('queue.files', { count: fileCount }) : t('queue.linked')}</p>
      )}
      {need === 'waived' && <p className={styles.fact}>{t('queue.waived')}</p>}
      {need === 'awaiting_release' && (
        <div className={styles.actions}>
          <LinkButton
            size="small"
            variant="primary"
            to={`${to}#files`}
            icon={<ShieldCheck aria-hidden="true" size={20} />}
          >
            {t('queue.release')}
            <VisuallyHidden> ({title})</VisuallyHidden>
          </LinkButton>
        </div>
      )}
      {need === 'missing' && (
        <div className={styles.actions}>
          {speakers.map((speaker) => (
            <NextStep key={speaker.id} talkId={talk.id} speaker={speaker} />
          ))}
          <LinkButton size="small" variant="quiet" to={`${to}#files`} icon={<Upload aria-hidden="true" size={20} />}>
            {t('queue.upload')}
            <VisuallyHidden> ({title})</VisuallyHidden>
          </LinkButton>
        </div>
      )}
    </article>
  );
}

function Speaker({ speaker: { name, answer, hasAddress, invitedAt, remindedAt } }: { speaker: QueuedSpeaker }) {
  const { t } = useTranslation('speaker-sheet');
  const dates = useDates();
  const facts = [
    invitedAt !== null && t('queue.invited', { when: dates.day(invitedAt) }),
    invitedAt === null && answer === 'open' && t('queue.notInvited'),
    remindedAt && t('queue.reminded', { when: dates.day(remindedAt) }),
    !hasAddress && t('queue.noAddress'),
  ];
  return (
    <div className={styles.speaker}>
      <p>
        {name} <Badge {...answerLooks[answer]}>{t(`section.answers.${answer}`)}</Badge>
      </p>
      <p className={styles.fact}>{facts.filter(Boolean).join(' · ')}</p>
    </div>
  );
}

function NextStep({
  talkId,
  speaker: { id, name, canRemind, invitedAt, answer },
}: {
  talkId: string;
  speaker: QueuedSpeaker;
}) {
  const { t } = useTranslation('speaker-sheet');
  const toast = useToast();
  const remind = useRemindSpeaker();
  if (canRemind) {
    return (
      <Button
        size="small"
        icon={<BellRing aria-hidden="true" size={20} />}
        busy={remind.isPending}
        onClick={() =>
          remind.mutate(
            { talkId, speakerId: id, message: '' },
            {
              onSuccess: () => toast({ text: t('section.remindedNow', { name }) }),
              onError: (error) => toast({ text: problemOf(error).title }),
            },
          )
        }
      >
        {t('queue.remind')}
        <VisuallyHidden> ({name})</VisuallyHidden>
      </Button>
    );
  }
  if (answer === 'declined' || invitedAt !== null) return null;
  return (
    <LinkButton size="small" to={`${paths.talk(talkId)}#speaker`} icon={<Send aria-hidden="true" size={20} />}>
      {t('queue.invite')}
      <VisuallyHidden> ({name})</VisuallyHidden>
    </LinkButton>
  );
}
