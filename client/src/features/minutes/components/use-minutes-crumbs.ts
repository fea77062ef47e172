import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import type { Crumb } from '../../../ui/Breadcrumb';

/** Sitzungen, 46. Sitzung: minutes stand below their meeting, as soon as it is known. */
export function useMinutesCrumbs(): (meeting?: { id: string; number: number }) => Crumb[] {
  const { t } = useTranslation(['minutes', 'app']);
  return (meeting) => [
    { label: t('app:nav.meetings'), to: paths.meetings },
    ...(meeting ? [{ label: t('minutes:meeting', { number: meeting.number }), to: paths.meeting(meeting.id) }] : []),
  ];
}
