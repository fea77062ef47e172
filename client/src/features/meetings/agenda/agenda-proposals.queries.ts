import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api/client';
import type { components } from '../../../api/schema';
import { byId, meetingQuery } from '../meetings.queries';

export type AgendaProposal = components['schemas']['AgendaProposal'];
export type AgendaProposalList = components['schemas']['AgendaProposalList'];
export type ProposeAgendaItem = components['schemas']['ProposeAgendaItem'];
export type Decision = 'accepted' | 'postponed' | 'declined';

export const proposalsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', meetingId, 'agenda-proposals'],
    queryFn: () => answer(api.GET('/api/meetings/{id}/agenda-proposals', { params: byId(meetingId) })),
  });

const ofProposal = (id: string, proposalId: string) => ({ path: { id, proposalId } });

export function usePropose(id: string) {
  return useProposalChange(id, (body: ProposeAgendaItem) =>
    answer(api.POST('/api/meetings/{id}/agenda-proposals', { params: byId(id), body })),
  );
}

export function useChangeProposal(id: string) {
  return useProposalChange(
    id,
    ({ proposalId, ...body }: components['schemas']['ChangeAgendaProposal'] & { proposalId: string }) =>
      answer(
        api.PATCH('/api/meetings/{id}/agenda-proposals/{proposalId}', { params: ofProposal(id, proposalId), body }),
      ),
  );
}

export function useWithdrawProposal(id: string) {
  return useProposalChange(id, (proposalId: string) =>
    answer(api.DELETE('/api/meetings/{id}/agenda-proposals/{proposalId}', { params: ofProposal(id, proposalId) })),
  );
}

type Answer = { proposal: AgendaProposal; decision: Decision; word: string };

/** An accepted proposal changes the agenda. */
export function useAnswerProposal(id: string) {
  const address = '/api/meetings/{id}/agenda-proposals/{proposalId}';
  return useProposalChange(id, ({ proposal, decision, word }: Answer) => {
    const request = { params: ofProposal(id, proposal.id), body: { version: proposal.version, answer: word } };
    switch (decision) {
      case 'accepted':
        return answer(api.POST(`${address}/acceptance`, request));
      case 'postponed':
        return answer(api.POST(`${address}/postponement`, request));
      case 'declined':
        return answer(api.POST(`${address}/rejection`, request));
    }
  });
}

export function useSetDeadline(id: string) {
  const queries = useQueryClient();
  return useProposalChange(id, (until: string | null) =>
    answer(
      api.PUT('/api/meetings/{id}/proposal-deadline', {
        params: byId(id),
        body: { until, version: queries.getQueryData(meetingQuery(id).queryKey)?.version ?? 1 },
      }),
    ),
  );
}

/** Below the meeting's key: the meeting and what was proposed are asked for anew. */
function useProposalChange<Input, Answered>(id: string, change: (input: Input) => Promise<Answered>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: meetingQuery(id).queryKey }),
  });
}
