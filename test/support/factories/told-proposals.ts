import { TellingService } from '../../../server/src/notifications/telling/telling.service.js';
import type { TestApp } from '../app.js';
import { createMeeting } from './meetings.js';
import { createMemberOf } from './members.js';
import { createWorkingGroup } from './working-groups.js';

/** Hanna coordinates, Paula proposes something for the agenda, and Hanna is told. */
export async function createToldProposals(portal: TestApp) {
  const group = await createWorkingGroup(portal);
  const hanna = await createMemberOf(portal, group, ['coordinator', 'member'], { slug: 'siegen-wittgenstein' });
  const paula = await createMemberOf(portal, group);
  const meeting = await createMeeting(portal, group, { number: 47, title: 'Wärmeplanung' });
  /** As a signal would have it told. */
  const tell = async (text = 'Balkonkraftwerke', app = portal) => {
    const told = app.app.get(TellingService);
    await app.database.transaction(() =>
      told.tell({
        kind: 'agenda-proposed',
        workingGroupId: group.id,
        subjectType: 'meeting',
        subjectId: meeting.id,
        details: { meetingId: meeting.id, meetingNumber: 47, title: 'Wärmeplanung', names: ['Hilchenbach'], text },
      }),
    );
  };
  return { group, hanna, paula, meeting, tell };
}
