import { Prose } from '../../../ui/Prose';
import { useInstallation } from '../installation';
import { useLegalProse } from '../use-legal-prose';

export function AccessibilityPage() {
  return <Prose text={useLegalProse().accessibility} values={useInstallation()} />;
}
