import { expect, test } from '@jest/globals';
import { PersonalLinksService } from '../../../server/src/auth/personal-links/personal-links.service.js';
import { useApp } from '../../support/app.js';
import { as } from '../../support/as.js';
import { at, createGroupToInvite, invite } from '../../support/factories/invitations.js';
import { createMemberOf, municipality } from '../../support/factories/members.js';

const portal = useApp();

test('a guest of one municipality with a seat of another speaks for the other, by mail, by link and in the portal', async () => {
  const scene = await createGroupToInvite(portal, { proposalsUntil: new Date('2026-12-01T23:00:00Z') });
  const { group, meeting } = scene;
  const [kreuztal, netphen] = await Promise.all(['kreuztal', 'netphen'].map((slug) => municipality(portal, slug)));
  const links = portal.app.get(PersonalLinksService);
  // Whichever comes first by id or by name: one has the guest's seat in each case.
  for (const [own, other] of [
    [kreuztal, netphen],
    [netphen, kreuztal],
  ]) {
    if (!own || !other) throw new Error('two municipalities');
    const person = await createMemberOf(portal, group, 'guest', { slug: other.slug });
    await portal.database.client.membership.create({
      data: {
        workingGroupId: group.id,
        memberId: person.id,
        municipalityId: own.id,
        role: 'member',
        startsOn: new Date('2026-01-01'),
      },
    });
    const proposed = await (await as(portal, person)).POST('/api/meetings/{id}/agenda-proposals', {
      ...at(meeting),
      body: { title: 'Förderaufruf' },
    });
    expect(proposed.data?.municipality?.slug).toBe(own.slug);
    const order = { purpose: 'reply', memberId: person.id, workingGroupId: group.id, subject: meeting.id } as const;
    const url = await links.issue({ ...order, expiresAt: meeting.startsAt }, '/antwort');
    const { link } = await links.redeem(url.split('#')[1] ?? '', { address: undefined, isWriting: false });
    expect(link.municipalityId).toBe(own.id);
  }
  const api = await invite(portal, scene);
  const overview = await api.GET('/api/meetings/{id}/invitations', at(meeting));
  const seats = overview.data?.municipalities.map(({ municipality: { slug } }) => slug);
  expect(seats).toEqual(expect.arrayContaining(['kreuztal', 'netphen']));
  expect(overview.data?.guests.map(({ member }) => member.name)).toEqual(['Katrin Geisweid']);
});
