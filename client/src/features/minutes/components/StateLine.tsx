import { useTranslation } from 'react-i18next';
import { toLocalDate } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import type { Minutes } from '../minutes.queries';
import { MinutesBadge } from './MinutesBadge';

/** The state of these minutes, and what it means for the reader. */
export function StateLine({ minutes }: { minutes: Minutes }) {
  return (
    <>
      <MinutesBadge state={minutes.state} />
      <span>{useStateNote(minutes)}</span>
    </>
  );
}

function useStateNote({ state, objectionsUntil, approvedAt, openToMembers }: Minutes): string {
  const { t } = useTranslation('minutes');
  const dates = useDates();
  if (state === 'approved') return approvedAt ? t('stateNotes.approved', { day: dates.day(approvedAt) }) : '';
  if (state === 'draft' || !objectionsUntil) return t(openToMembers ? 'stateNotes.openDraft' : 'stateNotes.draft');
  const isOver = objectionsUntil < toLocalDate(new Date());
  return t(isOver ? 'stateNotes.circulatedOver' : 'stateNotes.circulated', { day: dates.calendarDay(objectionsUntil) });
}
