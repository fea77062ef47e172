import { LinkedMeasures } from '../../features/linked-measures/components/LinkedMeasures';
import { ReportsPage } from '../../features/municipality-reports/pages/ReportsPage';

/** The reports of a meeting with the measures that they have to do with; who writes one links them. */
export function ReportsWithMeasures() {
  return (
    <ReportsPage
      more={({ id, abilities }) =>
        id && <LinkedMeasures kind="municipality_report" id={id} level={3} isBrief={!abilities.write} />
      }
    />
  );
}
