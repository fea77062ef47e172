import { BarrierOfInquiry } from '../../features/accessibility-statement/components/BarrierOfInquiry';
import { InquiryPage } from '../../features/inquiries/pages/InquiryPage';
import { LinkedMeasures } from '../../features/linked-measures/components/LinkedMeasures';

/** An inquiry with the measures of the action plan that it has to do with. */
export function InquiryWithMeasures() {
  return (
    <InquiryPage
      sections={({ id, kind, title, abilities }) => (
        <>
          {kind === 'barrier' && abilities.handle && <BarrierOfInquiry inquiry={{ id, title }} />}
          <LinkedMeasures kind="inquiry" id={id} />
        </>
      )}
    />
  );
}
