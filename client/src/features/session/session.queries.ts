import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';
import { forgetUploads } from '../../api/upload-memory';

export type Session = components['schemas']['Session'];
export type FirstAdministrator = components['schemas']['FirstAdministrator'];
export type Credentials = { email: string; password: string };

/** Who is signed in; every page stands on it. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => answer(api.GET('/api/session')),
  staleTime: 5 * 60_000,
});

export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) => answer(api.POST('/api/session', { body: credentials })),
    onSuccess: (session) => {
      const before = queries.getQueryData(sessionQuery.queryKey)?.member;
      queries.setQueryData(sessionQuery.queryKey, session);
      // Somebody else at the same computer must not go on in the pages of the person before.
      if (!before || before.id === session.member?.id) return;
      forgetUploads();
      window.location.assign('/');
    },
  });
}

/** Forgets everything that was loaded: the next person at this computer must not see it. */
export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/session')),
    onSettled: () => {
      queries.clear();
      forgetUploads();
      window.location.assign('/');
    },
  });
}

export function requestPasswordReset(email: string) {
  return answer(api.POST('/api/password-resets', { body: { email } }));
}

export function redeemPasswordLink(token: string, password: string) {
  return answer(api.POST('/api/password-resets/redemption', { body: { token, password } }));
}

export function changePassword(currentPassword: string, newPassword: string) {
  return answer(api.PUT('/api/password', { body: { currentPassword, newPassword } }));
}

export function establishFirstAdministrator(body: FirstAdministrator) {
  return answer(api.POST('/api/first-administrator', { body }));
}
