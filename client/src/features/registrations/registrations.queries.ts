import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';

export type EventPlaces = components['schemas']['EventPlaces'];
export type OwnPlace = NonNullable<EventPlaces['own']>;
export type Registration = components['schemas']['Registration'];
export type RegistrationList = components['schemas']['RegistrationList'];
export type Ride = components['schemas']['RideBoard']['items'][number];
export type SignUp = components['schemas']['SignUp'];
export type ShareRide = components['schemas']['ShareRide'];
export type AnswerConsents = components['schemas']['AnswerConsents'];
export type AddRegistration = components['schemas']['AddRegistration'];
export type Channel = components['schemas']['PublicityChannel'];

const key = 'registrations';
const byId = (id: string) => ({ params: { path: { id } } });
const one = (id: string, registrationId: string) => ({ params: { path: { id, registrationId } } });

export const placesQuery = (eventId: string) =>
  queryOptions({
    queryKey: [key, eventId, 'places'],
    queryFn: () => answer(api.GET('/api/events/{id}/places', byId(eventId))),
  });

export const ridesQuery = (eventId: string) =>
  queryOptions({
    queryKey: [key, eventId, 'rides'],
    queryFn: () => answer(api.GET('/api/events/{id}/rides', byId(eventId))),
  });

export const registrationsQuery = (eventId: string) =>
  queryOptions({
    queryKey: [key, eventId, 'list'],
    queryFn: () => answer(api.GET('/api/events/{id}/registrations', byId(eventId))),
  });

export const fileAddress = (eventId: string, file: string) => `/api/events/${eventId}/registrations/${file}`;

export const useSignUp = (id: string) =>
  useOwnChange(id, (body: SignUp) => answer(api.POST('/api/events/{id}/own-registration', { ...byId(id), body })));

export const useCancelOwn = (id: string) =>
  useOwnChange(id, () => answer(api.DELETE('/api/events/{id}/own-registration', byId(id))));

export const useAcceptSeat = (id: string) =>
  useOwnChange(id, () => answer(api.POST('/api/events/{id}/own-registration/acceptance', byId(id))));

export const useAnswerConsents = (id: string) =>
  useOwnChange(id, (body: AnswerConsents) =>
    answer(api.PUT('/api/events/{id}/own-registration/consents', { ...byId(id), body })),
  );

export const useShareRide = (id: string) =>
  useOwnChange(id, (body: ShareRide) =>
    answer(api.PUT('/api/events/{id}/own-registration/ride', { ...byId(id), body })),
  );

export const useEndRide = (id: string) =>
  useOwnChange(id, () => answer(api.DELETE('/api/events/{id}/own-registration/ride', byId(id))));

export function useWriteToRide(id: string, registrationId: string) {
  return useMutation({
    mutationFn: (text: string) =>
      answer(
        api.POST('/api/events/{id}/rides/{registrationId}/messages', { ...one(id, registrationId), body: { text } }),
      ),
  });
}

export const useAddRegistration = (id: string) =>
  useListChange(id, (body: AddRegistration) =>
    answer(api.POST('/api/events/{id}/registrations', { ...byId(id), body })),
  );

export const useGiveSeat = (id: string) =>
  useListChange(id, (registrationId: string) =>
    answer(api.POST('/api/events/{id}/registrations/{registrationId}/seat', one(id, registrationId))),
  );

export const useCancelRegistration = (id: string) =>
  useListChange(id, (registrationId: string) =>
    answer(api.POST('/api/events/{id}/registrations/{registrationId}/cancellation', one(id, registrationId))),
  );

export const useTickAttendance = (id: string) =>
  useListChange(id, ({ registrationId, hasAttended }: { registrationId: string; hasAttended: boolean }) =>
    answer(
      api.PUT('/api/events/{id}/registrations/{registrationId}/attendance', {
        ...one(id, registrationId),
        body: { hasAttended },
      }),
    ),
  );

/** The answer of every change is what stands; the event counts its seats anew. */
function useOwnChange<Input>(eventId: string, change: (input: Input) => Promise<EventPlaces>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (places) => {
      queries.setQueryData(placesQuery(eventId).queryKey, places);
      void queries.invalidateQueries({ queryKey: ridesQuery(eventId).queryKey });
      void queries.invalidateQueries({ queryKey: ['events'] });
    },
    onError: () => queries.invalidateQueries({ queryKey: [key, eventId] }),
  });
}

function useListChange<Input>(eventId: string, change: (input: Input) => Promise<RegistrationList>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (list) => {
      queries.setQueryData(registrationsQuery(eventId).queryKey, list);
      void queries.invalidateQueries({ queryKey: placesQuery(eventId).queryKey });
      void queries.invalidateQueries({ queryKey: ['events'] });
    },
    onError: () => queries.invalidateQueries({ queryKey: [key, eventId] }),
  });
}
