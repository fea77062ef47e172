import { BarrierForm } from '../../features/inquiries/outside/components/BarrierForm';
import { useInstallation } from '../../features/legal/installation';
import { useLegalProse } from '../../features/legal/use-legal-prose';
import { PageHeader } from '../../ui/PageHeader';
import { ProseSections } from '../../ui/Prose';
import styles from './ReportBarrierPage.module.css';

/** Reached from the foot of every page, without login: the form first, then the other ways and what follows. */
export function ReportBarrierPage() {
  const { title, lead, sections } = useLegalProse().reportBarrier;
  const installation = useInstallation();
  return (
    <div className={styles.page}>
      <PageHeader title={title} summary={lead} />
      <BarrierForm contactEmail={installation.contactEmail} />
      <ProseSections sections={sections} values={installation} />
    </div>
  );
}
