import { MeasurePage } from '../../features/action-plan/pages/MeasurePage';

/** A measure with what other features say about it. */
export function MeasureWithSections() {
  return <MeasurePage />;
}
