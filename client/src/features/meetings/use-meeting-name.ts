import { useTranslation } from 'react-i18next';
import type { MeetingSummary } from './meetings.queries';

type Named = Pick<MeetingSummary, 'number' | 'title'>;

/** "47. Sitzung: Kommunale Wärmeplanung" */
export function useMeetingName(): (meeting: Named) => string {
  const { t } = useTranslation('meetings');
  return ({ number, title }) => (title ? t('nameWithTitle', { number, title }) : t('name', { number }));
}
