import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { as } from '../../support/as.js';
import { at, createGroupToInvite } from '../../support/factories/invitations.js';

const portal = useApp();

test('300 people are invited in one go', async () => {
  const { client } = portal.database;
  const { group, hanna, meeting } = await createGroupToInvite(portal);
  const municipalities = await client.municipality.findMany({ select: { id: true } });
  const people = await client.member.createManyAndReturn({
    data: Array.from({ length: 296 }, (_, index) => ({
      municipalityId: municipalities[index % municipalities.length]?.id ?? '',
      givenName: 'Person',
      familyName: `Nummer ${index}`,
      email: `person-${index}@viele.example`,
    })),
    select: { id: true, municipalityId: true },
  });
  await client.membership.createMany({
    data: people.map(({ id, municipalityId }) => ({
      workingGroupId: group.id,
      memberId: id,
      municipalityId,
      role: 'member' as const,
      startsOn: new Date('2026-01-01'),
    })),
  });
  const api = await as(portal, hanna);
  const { response } = await api.POST('/api/meetings/{id}/invitations', { ...at(meeting), body: { version: 1 } });
  expect(response.status).toBe(201);
  expect(await client.outbox.count()).toBe(300);
  expect(await client.dispatchMail.count()).toBe(300);
  expect(await client.personalLink.count()).toBe(300);
  const { data } = await api.GET('/api/meetings/{id}/invitations', at(meeting));
  expect(data?.municipalities.flatMap((one) => one.people)).toHaveLength(299);
});
