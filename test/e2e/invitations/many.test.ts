import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { as } from '../../support/as.js';
import { at, createGroupToInvite } from '../../support/factories/invitations.js';

const portal = useApp();

test('300 people are invited in one go, and the overview of them is one short answer', async () => {
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
  const timed = async <Result>(work: () => Promise<Result>) => {
    const began = performance.now();
    return { result: await work(), took: Math.round(performance.now() - began) };
  };
  // Once without counting: fonts, statements and code are loaded.
  await api.GET('/api/meetings/{id}/invitation-preview', at(meeting));
  await api.raw(`/api/meetings/${meeting.id}/agenda.pdf`);
  const sent = await timed(() => api.POST('/api/meetings/{id}/invitations', { ...at(meeting), body: { version: 1 } }));
  expect(sent.result.response.status).toBe(201);
  expect(await client.outbox.count()).toBe(300);
  expect(await client.invitation.count()).toBe(300);
  const page = await timed(() => api.GET('/api/meetings/{id}', at(meeting)));
  const overview = await timed(() => api.GET('/api/meetings/{id}/invitations', at(meeting)));
  expect(overview.result.data?.municipalities.flatMap((one) => one.people)).toHaveLength(299);
  process.stdout.write(`inviting 300: ${sent.took} ms, page ${page.took} ms, overview ${overview.took} ms\n`);
  expect(sent.took).toBeLessThan(3000);
});
