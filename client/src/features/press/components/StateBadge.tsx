import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/Badge';
import { shownState, stateLooks } from '../press.labels';
import type { PressReleaseSummary } from '../press.queries';

/** How a release stands, in one word. */
export function StateBadge({ release }: { release: Pick<PressReleaseSummary, 'state' | 'isPublic'> }) {
  const { t } = useTranslation('press');
  const state = shownState(release);
  return <Badge {...stateLooks[state]}>{t(`states.${state}`)}</Badge>;
}
