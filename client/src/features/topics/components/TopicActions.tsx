import { CalendarPlus, Pencil, RotateCcw, Trash2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { useToast } from '../../../ui/Toasts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { type Topic, useProposeTopic, useTakeUpAgain, useWithdrawTopic } from '../topics.queries';
import styles from './TopicItem.module.css';

type TopicActionsProps = { topic: Topic; onAct: (act: 'change' | 'plan' | 'drop') => void };

export function TopicActions({ topic, onAct }: TopicActionsProps) {
  const { t } = useTranslation('topics');
  const { id, title, state, abilities } = topic;
  const withdraw = useWithdrawing(topic);
  const takeUpAgain = useTakeUpAgain();
  const subject = <VisuallyHidden> {t('of', { title })}</VisuallyHidden>;
  const isDropped = abilities.decide && state === 'dropped';
  if (!abilities.update && !isDropped) return null;
  return (
    <div className={styles.actions} data-print="never">
      {abilities.decide && state === 'proposed' && (
        <>
          <Button size="small" icon={<CalendarPlus aria-hidden="true" size={20} />} onClick={() => onAct('plan')}>
            {t('plan')}
            {subject}
          </Button>
          <Button size="small" variant="quiet" icon={<X aria-hidden="true" size={20} />} onClick={() => onAct('drop')}>
            {t('drop')}
            {subject}
          </Button>
        </>
      )}
      {isDropped && (
        <Button
          size="small"
          variant="quiet"
          icon={<RotateCcw aria-hidden="true" size={20} />}
          busy={takeUpAgain.isPending}
          onClick={() => takeUpAgain.mutate(id)}
        >
          {t('takeUpAgain')}
          {subject}
        </Button>
      )}
      {abilities.update && (
        <IconButton label={t('change', { title })} icon={<Pencil size={20} />} onClick={() => onAct('change')} />
      )}
      {abilities.remove && (
        <IconButton label={t('withdraw', { title })} icon={<Trash2 size={20} />} onClick={withdraw} />
      )}
    </div>
  );
}

/** Taken back at once; undone by proposing it again, for which the other votes have to come again. */
function useWithdrawing({ id, title, description, speaker, workingGroupId }: Topic) {
  const { t } = useTranslation('topics');
  const toast = useToast();
  const withdrawal = useWithdrawTopic();
  const propose = useProposeTopic();
  const again = { workingGroupId, title, description, speakerId: speaker?.id ?? null };
  return () =>
    withdrawal.mutate(id, {
      onSuccess: () => toast({ text: t('withdrawn', { title }), onUndo: () => propose.mutate(again) }),
    });
}
