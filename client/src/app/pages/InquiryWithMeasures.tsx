import { InquiryPage } from '../../features/inquiries/pages/InquiryPage';
import { LinkedMeasures } from '../../features/linked-measures/components/LinkedMeasures';

/** An inquiry with the measures of the action plan that it has to do with. */
export function InquiryWithMeasures() {
  return <InquiryPage sections={({ id }) => <LinkedMeasures kind="inquiry" id={id} />} />;
}
