import { inquiries } from '../inquiries.js';
import { barriers, operator, reviews } from '../operator.js';
import { hanna } from '../people.js';
import { stableId } from '../stable-id.js';
import { inquiryId } from './inquiry-rows.js';
import { memberId, openedAt, type Scene } from './scene.js';

/** Who runs the portal, and what the statement on accessibility says. After the inquiries, of which one reports a barrier. */
export function addOperator(scene: Scene): void {
  const { rows, calendar } = scene;
  rows.operators.push({ ...operator, updatedAt: openedAt(scene) });
  for (const { on, method } of reviews) {
    const createdAt = calendar.at(on, '15:20');
    rows.accessibilityReviews.push({
      ...{ id: stableId(`accessibility-review/${on}`, createdAt), method, createdAt },
      reviewedOn: calendar.column(on),
      conformance: 'partial',
      createdById: memberId(scene, hanna),
    });
  }
  for (const { on, plannedFor, fixedOn, reportedBy, ...words } of barriers) {
    const createdAt = calendar.at(on, '15:30');
    const report = inquiries.find(({ number }) => number === reportedBy);
    rows.knownBarriers.push({
      ...{ id: stableId(`known-barrier/${words.title}`, createdAt), ...words, createdAt },
      plannedFor: plannedFor === undefined ? null : calendar.column(plannedFor),
      fixedAt: fixedOn === undefined ? null : calendar.at(fixedOn, '10:00'),
      inquiryId: report ? inquiryId(scene, report) : null,
      updatedAt: createdAt,
    });
  }
}
