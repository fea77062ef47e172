import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';

/** What the coordination can show to everybody. */
export type PublicKind = 'talk' | 'plan';

const calls = {
  talk: {
    key: 'talks',
    publish: (id: string) => answer(api.POST('/api/talks/{id}/publication', byId(id))),
    withdraw: (id: string) => answer(api.DELETE('/api/talks/{id}/publication', byId(id))),
  },
  plan: {
    key: 'action-plans',
    publish: (id: string) => answer(api.POST('/api/action-plans/{id}/publication', byId(id))),
    withdraw: (id: string) => answer(api.DELETE('/api/action-plans/{id}/publication', byId(id))),
  },
};

const byId = (id: string) => ({ params: { path: { id } } });

/** Shows it to everybody, or takes it back. */
export function usePublication(kind: PublicKind, id: string) {
  const queries = useQueryClient();
  const { key, publish, withdraw } = calls[kind];
  return useMutation<unknown, Error, boolean>({
    mutationFn: (isPublic) => (isPublic ? publish(id) : withdraw(id)),
    onSettled: () => queries.invalidateQueries({ queryKey: [key] }),
  });
}
