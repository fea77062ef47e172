import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem';
import { useToast } from '../../ui/Toasts';
import {
  type Attendance,
  type AttendanceGuest,
  type Tick,
  useAddGuest,
  useClearTick,
  useRemoveGuest,
  useTick,
} from './attendance.queries';

/** Ticks that save themselves, and what can be taken back. */
export function useAttendanceRecording({ meetingId, municipalities }: Attendance) {
  const { t } = useTranslation('meetings');
  const toast = useToast();
  const tick = useTick(meetingId);
  const clear = useClearTick(meetingId);
  const addGuest = useAddGuest(meetingId);
  const removeGuest = useRemoveGuest(meetingId);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const saving = async (change: Promise<unknown>) => {
    try {
      await change;
      setSavedAt(new Date());
      setProblem(null);
    } catch (error) {
      setProblem(problemOf(error).title);
    }
  };

  const open = municipalities
    .flatMap(({ people }) => people)
    .filter(({ state, roles }) => state === null && roles.some((role) => role !== 'deputy'));

  const tickAllPresent = () => {
    const people = open.map(({ member }) => member.id);
    const undo = () => void saving(Promise.all(people.map((memberId) => clear.mutateAsync(memberId))));
    const ticks = people.map((memberId) =>
      tick.mutateAsync({ memberId, state: 'present' as const, representedById: null }),
    );
    void saving(Promise.all(ticks)).then(() =>
      toast({ text: t('attendance.allPresentDone', { count: people.length }), onUndo: undo }),
    );
  };

  return {
    savedAt,
    problem,
    openCount: open.length,
    isSaving: tick.isPending || clear.isPending || addGuest.isPending || removeGuest.isPending,
    tick: (one: Tick) => void saving(tick.mutateAsync(one)),
    clear: (memberId: string) => void saving(clear.mutateAsync(memberId)),
    tickAllPresent,
    /** For the form, which shows its own trouble. */
    addGuest: (guest: { name: string; organisation: string | null }) =>
      addGuest.mutateAsync(guest).then(() => setSavedAt(new Date())),
    removeGuest: ({ id, name, organisation }: AttendanceGuest) =>
      void saving(
        removeGuest.mutateAsync(id).then(() =>
          toast({
            text: t('attendance.guestRemoved', { name }),
            onUndo: () => void saving(addGuest.mutateAsync({ name, organisation })),
          }),
        ),
      ),
  };
}
