import { Prose } from '../../../ui/Prose';
import { useInstallation } from '../installation';
import { useLegalProse } from '../use-legal-prose';

export function PrivacyPage() {
  return <Prose text={useLegalProse().privacy} values={useInstallation()} />;
}
