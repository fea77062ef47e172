import { CalendarClock, Flame } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { stateLooks } from '../inquiries.labels';
import type { InquiryHead } from '../inquiries.queries';

/** How it stands, and what presses. */
export function InquiryBadges({ inquiry }: { inquiry: InquiryHead }) {
  const { t } = useTranslation('inquiries');
  const dates = useDates();
  const { state, urgency, dueOn, wantedOn, isOverdue, closedAt, answeredAt } = inquiry;
  const isOpen = closedAt === null && state !== 'answered';
  const deadline = dueOn ? t('facts.dueOn', { day: dates.calendarDay(dueOn) }) : null;
  const wish = wantedOn ? t('facts.wantedOn', { day: dates.calendarDay(wantedOn) }) : null;
  const pressing = deadline ?? wish;
  return (
    <>
      <Badge {...stateLooks[state]}>{t(`states.${state}`)}</Badge>
      {isOpen && urgency === 'high' && answeredAt === null && (
        <Badge tone="accent" icon={Flame}>
          {t('facts.urgent')}
        </Badge>
      )}
      {isOpen && pressing && (
        <Badge tone={isOverdue ? 'danger' : 'neutral'} icon={CalendarClock}>
          {isOverdue ? t('facts.overdue', { fact: pressing }) : pressing}
        </Badge>
      )}
    </>
  );
}
