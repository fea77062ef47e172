import { MeasurePage } from '../../features/action-plan/pages/MeasurePage';
import { LinkedSubjects } from '../../features/linked-measures/components/LinkedSubjects';

/** A measure with what other features say about it. */
export function MeasureWithSections() {
  return <MeasurePage sections={({ id }) => <LinkedSubjects measureId={id} />} />;
}
