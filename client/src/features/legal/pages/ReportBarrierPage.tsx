import { Prose } from '../../../ui/Prose';
import { useInstallation } from '../installation';
import { useLegalProse } from '../use-legal-prose';

export function ReportBarrierPage() {
  return <Prose text={useLegalProse().reportBarrier} values={useInstallation()} />;
}
