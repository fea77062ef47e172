import { ProposalAnswered } from '../agenda-proposals.errors.js';

type State = 'open' | 'accepted' | 'postponed' | 'declined';
type Proposal = { state: State; agendaItemId: string | null };

/** Late is not too late: what was postponed or declined can still be accepted, as long as it stands on no agenda. */
export function accepted({ state, agendaItemId }: Proposal): State {
  if (state === 'accepted' || agendaItemId !== null) throw new ProposalAnswered();
  return 'accepted';
}

export function putOff({ state }: Proposal, to: 'postponed' | 'declined'): State {
  if (state !== 'open') throw new ProposalAnswered();
  return to;
}

/** Only before the coordination has answered. */
export function requireUnanswered({ state }: Proposal): void {
  if (state !== 'open') throw new ProposalAnswered();
}
