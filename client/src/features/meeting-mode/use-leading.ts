import { useTranslation } from 'react-i18next';
import { isProblemType, problemOf } from '../../api/problem';
import { useToast } from '../../ui/Toasts';
import { nextItem, placeOf, previousItem } from './course';
import { type MeetingConduct, useCallItem } from './meeting-mode.queries';

export type Leading = {
  next: () => void;
  back: () => void;
  /** Begins, pauses, goes on. */
  toggle: () => void;
  end: () => void;
  jump: (itemId: string) => void;
  isPending: boolean;
};

/** What whoever leads can do; for those who watch all of it does nothing. */
export function useLeading(conduct: MeetingConduct): Leading {
  const { t } = useTranslation('meeting-mode');
  const toast = useToast();
  const call = useCallItem(conduct.meetingId);
  const from = conduct.runningItemId;

  const go = async (to: string | null, start = from) => {
    if (!conduct.abilities.begin || call.isPending || start === to) return;
    try {
      await call.mutateAsync({ from: start, to });
    } catch (error) {
      toast({ text: isProblemType(error, 'changed-meanwhile') ? t('meanwhile') : problemOf(error).title });
    }
  };
  const next = nextItem(conduct);
  const end = async () => {
    await go(null);
    if (from) toast({ text: t('endedToast'), onUndo: () => void go(from, null) });
  };
  return {
    next: () => void (next ? go(next.id) : from && end()),
    back: () => void go(previousItem(conduct)?.id ?? from),
    toggle: () => void go(from === null ? (placeOf(conduct)?.id ?? next?.id ?? null) : null),
    end: () => void end(),
    jump: (itemId) => void go(itemId),
    isPending: call.isPending,
  };
}
