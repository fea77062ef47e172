import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { reportsQuery } from '../../../features/municipality-reports/municipality-reports.queries';
import { paths } from '../../paths';
import { type MeetingSummary, nextMeetingsQuery } from './desk.queries';

/** The report of the reader's municipality to the next meeting, once the municipalities were asked. */
export function useReportDuty() {
  const { t } = useTranslation('start');
  const { data: upcoming } = useQuery(nextMeetingsQuery);
  const next = upcoming?.items.find(isToBeHeld);
  const { data: reports } = useQuery({ ...reportsQuery(next?.id ?? ''), enabled: next !== undefined });
  const own = reports?.reports.find(({ abilities }) => abilities.isOwn && abilities.write);
  if (!next || !own || reports?.requestedAt == null || own.state === 'submitted') return [];
  return [
    {
      key: `report-${next.id}`,
      text: t(own.state === 'draft' ? 'duties.reportBegun' : 'duties.report', { number: next.number }),
      group: undefined,
      action: t(own.state === 'draft' ? 'duties.reportBegunAction' : 'duties.reportAction'),
      to: paths.municipalityReport(next.id, own.municipality.id),
    },
  ];
}

const isToBeHeld = ({ state, isCancelled }: MeetingSummary) =>
  !isCancelled && (state === 'scheduled' || state === 'invited');
