import { CircleCheck, CircleDashed, CircleX, type LucideIcon, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../../app/paths';
import { Badge, type BadgeTone } from '../../../../ui/Badge';
import { Button } from '../../../../ui/Button';
import { IconButton } from '../../../../ui/IconButton';
import { useToast } from '../../../../ui/Toasts';
import { VisuallyHidden } from '../../../../ui/VisuallyHidden';
import { type AgendaProposal, type Decision, usePropose, useWithdrawProposal } from '../agenda-proposals.queries';
import styles from './ProposalEntry.module.css';

const looks: Record<AgendaProposal['state'], { tone: BadgeTone; icon: LucideIcon }> = {
  open: { tone: 'notice', icon: CircleDashed },
  accepted: { tone: 'success', icon: CircleCheck },
  postponed: { tone: 'neutral', icon: RotateCcw },
  declined: { tone: 'neutral', icon: CircleX },
};

type ProposalEntryProps = {
  meetingId: string;
  proposal: AgendaProposal;
  onChange: () => void;
  onAnswer: (decision: Decision) => void;
};

export function ProposalEntry({ meetingId, proposal, onChange, onAnswer }: ProposalEntryProps) {
  const { t } = useTranslation('agenda');
  const { title, reason, state, proposer, municipality, durationMinutes, answer, agendaItem, abilities } = proposal;
  const { tone, icon } = looks[state];
  const withdraw = useWithdrawing(meetingId, proposal);
  const who = proposer
    ? t('proposals.by', { name: proposer.name, municipality: municipality.name })
    : t('proposals.municipalityOnly', { municipality: municipality.name });
  return (
    <li className={styles.entry}>
      <div className={styles.text}>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.facts}>
          <Badge tone={tone} icon={icon}>
            {t(`proposals.states.${state}`)}
          </Badge>
          <span>{who}</span>
          {durationMinutes !== null && <span>{t('proposals.minutes', { count: durationMinutes })}</span>}
          {agendaItem && (
            <Link to={paths.meeting(agendaItem.meetingId)}>
              {t('proposals.onAgenda', { number: agendaItem.number, meeting: agendaItem.meetingNumber })}
            </Link>
          )}
        </p>
        {reason && <p className={styles.reason}>{reason}</p>}
        {answer && <p className={styles.reason}>{t('proposals.answer', { answer })}</p>}
      </div>
      {(abilities.accept || abilities.putOff) && <Answers proposal={proposal} onAnswer={onAnswer} />}
      {abilities.update && (
        <div className={styles.own}>
          <IconButton label={t('proposals.change', { title })} icon={<Pencil size={20} />} onClick={onChange} />
          <IconButton label={t('proposals.withdraw', { title })} icon={<Trash2 size={20} />} onClick={withdraw} />
        </div>
      )}
    </li>
  );
}

function Answers({ proposal: { title, abilities }, onAnswer }: Pick<ProposalEntryProps, 'proposal' | 'onAnswer'>) {
  const { t } = useTranslation('agenda');
  const subject = <VisuallyHidden> {t('proposals.of', { title })}</VisuallyHidden>;
  return (
    <div className={styles.answers}>
      {abilities.accept && (
        <Button size="small" onClick={() => onAnswer('accepted')}>
          {t('proposals.accept')}
          {subject}
        </Button>
      )}
      {abilities.putOff && (
        <>
          <Button size="small" variant="quiet" onClick={() => onAnswer('postponed')}>
            {t('proposals.postpone')}
            {subject}
          </Button>
          <Button size="small" variant="quiet" onClick={() => onAnswer('declined')}>
            {t('proposals.decline')}
            {subject}
          </Button>
        </>
      )}
    </div>
  );
}

/** Taken back at once; undone by proposing it again. */
function useWithdrawing(meetingId: string, { id, title, reason, kind, durationMinutes }: AgendaProposal) {
  const { t } = useTranslation('agenda');
  const toast = useToast();
  const withdrawal = useWithdrawProposal(meetingId);
  const propose = usePropose(meetingId);
  return () =>
    withdrawal.mutate(id, {
      onSuccess: () =>
        toast({
          text: t('proposals.withdrawn', { title }),
          onUndo: () => propose.mutate({ title, reason, kind, durationMinutes }),
        }),
    });
}
