import { useQuery } from '@tanstack/react-query';
import { CalendarClock, MessageSquarePlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../../lib/use-dates';
import { Button } from '../../../../ui/Button';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { Skeleton } from '../../../../ui/Skeleton';
import {
  type AgendaProposal,
  type AgendaProposalList,
  type Decision,
  proposalsQuery,
} from '../agenda-proposals.queries';
import { AnswerDialog } from './AnswerDialog';
import { DeadlineDialog } from './DeadlineDialog';
import { ProposalEntry } from './ProposalEntry';
import styles from './ProposalsSection.module.css';
import { ProposeDialog } from './ProposeDialog';

/** What members want to talk about: to propose, and for the coordination to answer. */
export function ProposalsSection({ meetingId, isPrimary }: { meetingId: string; isPrimary: boolean }) {
  const { t } = useTranslation('agenda');
  const query = useQuery(proposalsQuery(meetingId));
  return (
    <section className={styles.section} aria-labelledby="themen">
      <h2 id="themen">{t('proposals.title')}</h2>
      <Loaded query={query} skeleton={<Skeleton rows={2} />}>
        {(list) => <Proposals meetingId={meetingId} list={list} isPrimary={isPrimary} />}
      </Loaded>
    </section>
  );
}

type Open = 'propose' | 'deadline' | { change: AgendaProposal } | { answer: AgendaProposal; decision: Decision };
type ProposalsProps = { meetingId: string; list: AgendaProposalList; isPrimary: boolean };

function Proposals({ meetingId, list: { items, until, abilities }, isPrimary }: ProposalsProps) {
  const { t } = useTranslation('agenda');
  const dates = useDates();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const waiting = items.filter((item) => item.abilities.putOff).length;
  return (
    <>
      {waiting > 0 && <p className={styles.waiting}>{t('proposals.inbox', { count: waiting })}</p>}
      <p className={styles.until}>
        {t(abilities.propose ? 'proposals.open' : 'proposals.closed', { day: dates.calendarDay(until) })}
      </p>
      {items.length === 0 ? (
        <EmptyState title={t('proposals.empty')}>
          <p>{t('proposals.emptyText')}</p>
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {openFirst(items).map((proposal) => (
            <ProposalEntry
              key={proposal.id}
              meetingId={meetingId}
              proposal={proposal}
              onChange={() => setOpen({ change: proposal })}
              onAnswer={(decision) => setOpen({ answer: proposal, decision })}
            />
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        {abilities.propose && (
          <Button
            variant={isPrimary ? 'primary' : 'secondary'}
            icon={<MessageSquarePlus aria-hidden="true" size={20} />}
            onClick={() => setOpen('propose')}
          >
            {t('proposals.propose')}
          </Button>
        )}
        {abilities.setDeadline && (
          <Button
            variant="quiet"
            icon={<CalendarClock aria-hidden="true" size={20} />}
            onClick={() => setOpen('deadline')}
          >
            {t('deadline.change')}
          </Button>
        )}
      </div>
      {open === 'propose' && <ProposeDialog meetingId={meetingId} onClose={close} />}
      {open === 'deadline' && <DeadlineDialog meetingId={meetingId} until={until} onClose={close} />}
      {open && typeof open === 'object' && 'change' in open && (
        <ProposeDialog meetingId={meetingId} proposal={open.change} onClose={close} />
      )}
      {open && typeof open === 'object' && 'answer' in open && (
        <AnswerDialog meetingId={meetingId} proposal={open.answer} decision={open.decision} onClose={close} />
      )}
    </>
  );
}

const openFirst = (items: AgendaProposal[]) => [
  ...items.filter(({ state }) => state === 'open'),
  ...items.filter(({ state }) => state !== 'open'),
];
