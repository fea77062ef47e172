import type { TestApp } from '../app.js';
import { as } from '../as.js';
import { createMemberOf } from './members.js';
import { createWorkingGroup } from './working-groups.js';

/** Who coordinates, members of two municipalities, and a guest; each by name and at the API. */
export async function createSmallGroup(portal: TestApp) {
  const group = await createWorkingGroup(portal);
  const people = {
    hanna: await createMemberOf(portal, group, ['coordinator', 'member'], { slug: 'siegen-wittgenstein' }),
    paula: await createMemberOf(portal, group, 'member', { slug: 'hilchenbach' }),
    ida: await createMemberOf(portal, group, 'member', { slug: 'netphen' }),
    guest: await createMemberOf(portal, group, 'guest', { slug: 'burbach' }),
  };
  return {
    group,
    people,
    hanna: await as(portal, people.hanna),
    paula: await as(portal, people.paula),
    ida: await as(portal, people.ida),
    guest: await as(portal, people.guest),
  };
}
