import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { as } from '../../support/as.js';
import { at, createGroupToInvite, invite } from '../../support/factories/invitations.js';
import { createMemberOf } from '../../support/factories/members.js';

const portal = useApp();

test('whoever invites later joiners has not answered an earlier invitation by that', async () => {
  const scene = await createGroupToInvite(portal);
  const { group, meeting } = scene;
  const ute = await createMemberOf(portal, group, ['coordinator', 'member'], { slug: 'burbach' });
  await invite(portal, scene);
  await createMemberOf(portal, group, 'member', { slug: 'freudenberg' });
  const api = await as(portal, ute);
  const sent = await api.POST('/api/meetings/{id}/invitations', {
    ...at(meeting),
    body: { version: 2, message: null },
  });
  expect(sent.data).toMatchObject({ ownReply: { state: 'open', version: 1 } });
});
