import { Prose } from '../../../ui/Prose';
import { useInstallation } from '../installation';
import { useLegalProse } from '../use-legal-prose';

export function LegalNoticePage() {
  return <Prose text={useLegalProse().legalNotice} values={useInstallation()} />;
}
