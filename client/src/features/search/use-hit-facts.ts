import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import type { SearchHit } from './search.queries';

/** What else there is to say of a hit, in one line. */
export function useHitFacts() {
  const { t } = useTranslation('search');
  const dates = useDates();
  return ({ kind, detail, page, meeting, municipality, workingGroup, day }: SearchHit): string => {
    const facts = [
      page && t('pageOf', { number: page.number, file: page.fileName }),
      page?.isInNotes && t('inNotes'),
      detail,
      kind !== 'municipality' && municipality?.name,
      kind !== 'meeting' && meeting && t('meeting', { number: meeting.number }),
      day && (kind === 'task' ? t('due', { day: dates.calendarDay(day) }) : dates.calendarDay(day)),
      workingGroup?.shortName,
    ];
    return facts.filter(Boolean).join(' · ');
  };
}
