import { Check, CircleX, type LucideIcon, MessageCircleQuestion, Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../../api/problem';
import { useProblemForm } from '../../../../api/use-problem-form';
import { useDates } from '../../../../lib/use-dates';
import { Alert } from '../../../../ui/Alert';
import { Badge, type BadgeTone } from '../../../../ui/Badge';
import { Button } from '../../../../ui/Button';
import { FormDialog } from '../../../../ui/FormDialog';
import { TextArea } from '../../../../ui/TextArea';
import { useToast } from '../../../../ui/Toasts';
import type { Minutes } from '../../minutes.queries';
import { type ChangeRequest, useDecide } from '../agreeing.queries';
import { Differences } from './Differences';
import styles from './RequestCard.module.css';

type Props = { minutes: Minutes; request: ChangeRequest; children?: ReactNode };

const looks: Record<ChangeRequest['state'], { tone: BadgeTone; icon: LucideIcon }> = {
  open: { tone: 'notice', icon: MessageCircleQuestion },
  accepted: { tone: 'success', icon: Check },
  declined: { tone: 'neutral', icon: CircleX },
  withdrawn: { tone: 'neutral', icon: Undo2 },
};

/** One wish with what it changes; who may decides at once. */
export function RequestCard({ minutes, request, children }: Props) {
  const { t } = useTranslation('minutes-agreeing');
  const dates = useDates();
  const { original, proposed, reason, answer, state, member } = request;
  return (
    <li className={styles.card}>
      <div className={styles.meta}>
        <Badge {...looks[state]}>{t(`request.states.${state}`)}</Badge>
        {t('request.by', { name: member?.name ?? t('block.somebody'), time: dates.dayAndTime(request.createdAt) })}
        {children}
      </div>
      <Differences before={original} after={proposed} />
      {reason !== '' && <p className={styles.said}>{t('request.reason', { reason })}</p>}
      {answer && <p className={styles.said}>{t('request.answer', { answer })}</p>}
      <Decisions minutes={minutes} request={request} />
    </li>
  );
}

function Decisions({ minutes, request }: Props) {
  const { t } = useTranslation('minutes-agreeing');
  const decide = useDecide(minutes);
  const toast = useToast();
  const [isDeclining, setDeclining] = useState(false);
  const { abilities } = request;
  const act = (how: 'acceptance' | 'withdrawal', done: string) =>
    decide.mutateAsync({ request, act: how, answer: '' }).then(
      () => toast({ text: done }),
      () => undefined,
    );
  if (!abilities.decide && !abilities.withdraw) return null;
  return (
    <>
      {decide.error && <Alert tone="danger" title={problemOf(decide.error).title} live />}
      <div className={styles.actions}>
        {abilities.decide && (
          <>
            <Button size="small" busy={decide.isPending} onClick={() => act('acceptance', t('request.accepted'))}>
              {t('request.accept')}
            </Button>
            <Button size="small" variant="quiet" onClick={() => setDeclining(true)}>
              {t('request.decline')}
            </Button>
          </>
        )}
        {abilities.withdraw && (
          <Button size="small" variant="quiet" onClick={() => act('withdrawal', t('request.withdrawn'))}>
            {t('request.withdraw')}
          </Button>
        )}
      </div>
      {isDeclining && <DeclineDialog minutes={minutes} request={request} onClose={() => setDeclining(false)} />}
    </>
  );
}

function DeclineDialog({ minutes, request, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation('minutes-agreeing');
  const decide = useDecide(minutes);
  const toast = useToast();
  const form = useProblemForm(
    (fields) => decide.mutateAsync({ request, act: 'refusal', answer: String(fields.get('answer') ?? '') }),
    () => {
      toast({ text: t('request.declined') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('request.declineTitle')} state={form} submitLabel={t('request.decline')} onClose={onClose}>
      <TextArea name="answer" label={t('request.answerLabel')} error={form.errors.answer} rows={3} required />
    </FormDialog>
  );
}
