import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';
import { byId } from './meetings.queries';

export type Attendance = components['schemas']['Attendance'];
export type Attendee = components['schemas']['Attendee'];
export type AttendanceGuest = components['schemas']['AttendanceGuest'];
export type AttendanceState = components['schemas']['AttendanceState'];
export type Representation = Attendance['municipalities'][number]['state'];
export type Tick = { memberId: string; state: AttendanceState; representedById: string | null };

export const attendanceQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', meetingId, 'attendance'],
    queryFn: () => answer(api.GET('/api/meetings/{id}/attendance', { params: byId(meetingId) })),
  });

/** A tick shows at once and is saved behind it; ticks are saved one after the other, so that the last one counts. */
export function useTick(meetingId: string) {
  const queries = useQueryClient();
  const key = attendanceQuery(meetingId).queryKey;
  return useAttendanceChange(
    meetingId,
    ({ memberId, ...body }: Tick) =>
      answer(
        api.PUT('/api/meetings/{id}/attendance/{memberId}', { params: { path: { id: meetingId, memberId } }, body }),
      ),
    (tick) => queries.setQueryData(key, (attendance) => attendance && ticked(attendance, tick)),
  );
}

export function useClearTick(meetingId: string) {
  return useAttendanceChange(meetingId, (memberId: string) =>
    answer(api.DELETE('/api/meetings/{id}/attendance/{memberId}', { params: { path: { id: meetingId, memberId } } })),
  );
}

export function useAddGuest(meetingId: string) {
  return useAttendanceChange(meetingId, (body: { name: string; organisation: string | null }) =>
    answer(api.POST('/api/meetings/{id}/guests', { params: byId(meetingId), body })),
  );
}

export function useRemoveGuest(meetingId: string) {
  return useAttendanceChange(meetingId, (guestId: string) =>
    answer(api.DELETE('/api/meetings/{id}/guests/{guestId}', { params: { path: { id: meetingId, guestId } } })),
  );
}

function useAttendanceChange<Input>(
  meetingId: string,
  change: (input: Input) => Promise<Attendance>,
  showAtOnce?: (input: Input) => void,
) {
  const queries = useQueryClient();
  const { queryKey } = attendanceQuery(meetingId);
  const scope = `attendance-${meetingId}`;
  return useMutation({
    mutationKey: [scope],
    scope: { id: scope },
    mutationFn: change,
    onMutate: (input) => showAtOnce?.(input),
    onSuccess: (attendance) => {
      // While more ticks wait, the answer to this one is older than what is shown.
      if (queries.isMutating({ mutationKey: [scope] }) <= 1) queries.setQueryData(queryKey, attendance);
      void queries.invalidateQueries({ queryKey: ['meetings', 'list'] });
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  });
}

function ticked(attendance: Attendance, { memberId, state, representedById }: Tick): Attendance {
  const everybody = attendance.municipalities.flatMap(({ people }) => people);
  const representedBy = everybody.find(({ member }) => member.id === representedById)?.member ?? null;
  return {
    ...attendance,
    municipalities: attendance.municipalities.map((body) => ({
      ...body,
      people: body.people.map((one) => (one.member.id === memberId ? { ...one, state, representedBy } : one)),
    })),
  };
}
