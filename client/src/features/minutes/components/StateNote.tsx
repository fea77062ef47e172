import { useTranslation } from 'react-i18next';
import { toLocalDate } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import type { Minutes } from '../minutes.queries';

/** What the state of these minutes means for the reader. */
export function StateNote({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes');
  const dates = useDates();
  const { state, objectionsUntil, approvedAt } = minutes;
  if (state === 'approved')
    return <span>{approvedAt && t('stateNotes.approved', { day: dates.day(approvedAt) })}</span>;
  if (state === 'draft' || !objectionsUntil) return <span>{t('stateNotes.draft')}</span>;
  const isOver = objectionsUntil < toLocalDate(new Date());
  return (
    <span>
      {t(isOver ? 'stateNotes.circulatedOver' : 'stateNotes.circulated', { day: dates.calendarDay(objectionsUntil) })}
    </span>
  );
}
