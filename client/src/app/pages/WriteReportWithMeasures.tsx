import { LinkedMeasures } from '../../features/linked-measures/components/LinkedMeasures';
import { WriteReportPage } from '../../features/municipality-reports/pages/WriteReportPage';

/** A report that is being written, with the measures that it has to do with. */
export function WriteReportWithMeasures() {
  return <WriteReportPage more={({ id }) => id && <LinkedMeasures kind="municipality_report" id={id} />} />;
}
