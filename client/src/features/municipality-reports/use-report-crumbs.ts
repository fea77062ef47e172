import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import type { Crumb } from '../../ui/Breadcrumb';
import type { MunicipalityReports } from './municipality-reports.queries';

/** Where the pages of the reports hang: below their meeting. */
export function useReportCrumbs(meetingId: string, meeting: MunicipalityReports['meeting'] | undefined): Crumb[] {
  const { t } = useTranslation('municipality-reports');
  return [
    { label: t('list.meetings'), to: paths.meetings },
    {
      label: meeting ? t('activities.meeting', { number: meeting.number }) : t('list.meeting'),
      to: paths.meeting(meetingId),
    },
  ];
}
