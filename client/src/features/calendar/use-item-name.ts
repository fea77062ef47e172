import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import type { CalendarItem } from './calendar.queries';

/** "47. Sitzung: Kommunale Wärmeplanung", "Umfrage zur 48. Sitzung endet", or what is to be done. */
export function useItemName(): (item: CalendarItem) => string {
  const { t } = useTranslation('calendar');
  return ({ kind, title, meetingNumber }) => {
    if (kind === 'task') return title ?? t('looks.task');
    if (kind === 'event' || kind === 'campaign') return title ?? t(`names.${kind}`);
    const name = t(`names.${kind}`, { number: meetingNumber });
    return title === null ? name : t('withTitle', { name, title });
  };
}

/** The page on which something can be done about it. */
export function addressOf({ kind, id, meetingId, taskId }: CalendarItem): string {
  if (kind === 'funding_deadline') return paths.fundingProgramme(id);
  if (kind === 'event') return `/veranstaltungen/${id}`;
  if (kind === 'campaign') return paths.campaign(id);
  if (kind === 'grant_report') return paths.grants;
  if (meetingId === null) return taskId === null ? paths.tasks : paths.task(taskId);
  if (kind === 'proposal_deadline') return paths.agenda(meetingId);
  return kind === 'meeting' ? paths.meeting(meetingId) : paths.findDate(meetingId);
}
