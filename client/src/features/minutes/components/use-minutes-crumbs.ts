import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import type { Crumb } from '../../../ui/Breadcrumb';

/** Sitzungen, 46. Sitzung: minutes stand below their meeting. */
export function useMinutesCrumbs(): (meeting: { id: string; number: number }) => Crumb[] {
  const { t } = useTranslation(['minutes', 'app']);
  return ({ id, number }) => [
    { label: t('app:nav.meetings'), to: paths.meetings },
    { label: t('minutes:meeting', { number }), to: paths.meeting(id) },
  ];
}
