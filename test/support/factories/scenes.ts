import type { TestApp } from '../app.js';
import { as } from '../as.js';
import { createMeeting } from './meetings.js';
import { createMemberOf } from './members.js';
import { createTalk } from './talks.js';
import { createWorkingGroup } from './working-groups.js';

/** A group with somebody who coordinates it and a member, both signed in. */
export async function createStaffedGroup(portal: TestApp) {
  const group = await createWorkingGroup(portal);
  const coordinator = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  const member = await as(portal, await createMemberOf(portal, group));
  return { group, coordinator, member };
}

/** The same with a talk on the agenda of its meeting. */
export async function createTalkOfGroup(portal: TestApp, given: Parameters<typeof createMeeting>[2] = {}) {
  const staffed = await createStaffedGroup(portal);
  const meeting = await createMeeting(portal, staffed.group, given);
  return { ...staffed, meeting, talk: await createTalk(portal, meeting) };
}

/** Coordinates another group. */
export const asStranger = async (portal: TestApp) =>
  as(portal, await createMemberOf(portal, await createWorkingGroup(portal), 'coordinator'));
