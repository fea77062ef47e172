import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { type Api, as, asVisitor } from '../support/as.js';
import { createMeeting } from '../support/factories/meetings.js';
import { createMemberOf } from '../support/factories/members.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';

const portal = useApp();

async function newGroup() {
  const group = await createWorkingGroup(portal);
  const people = {
    hanna: await createMemberOf(portal, group, ['coordinator', 'member'], { slug: 'siegen-wittgenstein' }),
    paula: await createMemberOf(portal, group, 'member', { slug: 'hilchenbach' }),
    ida: await createMemberOf(portal, group, 'member', { slug: 'netphen' }),
  };
  const inquiry = (title: string, visibility: 'coordination' | 'anonymous', municipalityId: string | null = null) =>
    portal.database.client.inquiry.create({
      data: {
        workingGroupId: group.id,
        caseNumber: `${group.slug}-${title}`,
        kind: 'municipality',
        channel: 'portal',
        question: 'Wer weiß Rat?',
        receivedAt: new Date('2026-11-22T09:00:00Z'),
        ...{ title, visibility, municipalityId, openTitle: `${title} (ohne Namen)` },
      },
    });
  return { group, people, inquiry, hanna: await as(portal, people.hanna), paula: await as(portal, people.paula) };
}

const deskOf = async (api: Api) => {
  const { data, response } = await api.GET('/api/desk');
  if (!data) throw new Error(String(response.status));
  return data;
};
const titlesOf = async (api: Api) => (await deskOf(api)).changes.map(({ kind, title }) => [kind, title]);

test('the desk says what is new, and what the round waits for', async () => {
  const { group, people, hanna, paula } = await newGroup();
  const now = portal.clock.now();
  const meeting = await createMeeting(portal, group, { state: 'invited', invitedAt: new Date('2026-11-21T10:00:00Z') });
  await portal.database.client.invitation.createMany({
    data: [people.hanna, people.paula].map(({ id, municipalityId }) => ({
      ...{ meetingId: meeting.id, memberId: id, municipalityId },
      ...(id === people.paula.id && { reply: 'accepted' as const, repliedAt: now, replySequence: 0 }),
    })),
  });
  const survey = await hanna.POST('/api/surveys', {
    body: {
      ...{ workingGroupId: group.id, title: 'Solarkataster', closesOn: '2026-12-04' },
      questions: [{ kind: 'yes_no', label: 'Haben Sie eines?' }],
    },
  });
  expect(await deskOf(paula)).toEqual({
    lastVisitAt: null,
    since: '2026-11-08T11:00:00.000Z',
    changes: [
      {
        ...{ kind: 'survey-started', subjectId: survey.data?.id, workingGroupId: group.id, meeting: null },
        ...{ title: 'Solarkataster', at: '2026-11-22T11:00:00.000Z' },
      },
      {
        ...{ kind: 'meeting-invited', subjectId: meeting.id, workingGroupId: group.id, title: null },
        ...{ meeting: { id: meeting.id, number: meeting.number }, at: '2026-11-21T10:00:00.000Z' },
      },
    ],
    waiting: expect.arrayContaining([
      expect.objectContaining({ kind: 'survey', title: 'Solarkataster', done: 0, all: 3 }),
      expect.objectContaining({ kind: 'replies', subjectId: meeting.id, done: 1, all: 2 }),
    ]),
  });
});

test('nothing shows that its own page would not show', async () => {
  const { people, inquiry, hanna, paula } = await newGroup();
  await inquiry('Nur für die Koordination', 'coordination', people.ida.municipalityId);
  await inquiry('Für alle', 'anonymous', people.ida.municipalityId);
  await inquiry('Die eigene Kommune', 'coordination', people.paula.municipalityId);
  const shared = ['inquiry-received', 'Für alle (ohne Namen)'];
  const own = ['inquiry-received', 'Die eigene Kommune'];
  expect(new Set(await titlesOf(paula))).toEqual(new Set([shared, own]));
  expect(await titlesOf(hanna)).toHaveLength(3);
  const { hanna: stranger } = await newGroup();
  expect(await titlesOf(stranger)).toEqual([]);
  expect((await deskOf(stranger)).waiting).toEqual([]);
  expect((await asVisitor(portal).GET('/api/desk')).response.status).toBe(401);
});

test('new is what came after the visit before; looking alone changes nothing', async () => {
  const { inquiry, hanna } = await newGroup();
  await inquiry('Von heute früh', 'anonymous');
  const visit = async () => (await hanna.POST('/api/desk/visit')).response.status;
  expect(await visit()).toBe(204);
  await deskOf(hanna);
  expect(await titlesOf(hanna)).toHaveLength(1);
  portal.clock.forward({ hours: 5 });
  expect((await deskOf(hanna)).lastVisitAt).toBe('2026-11-22T11:00:00.000Z');
  expect(await visit()).toBe(204);
  expect(await visit()).toBe(204);
  expect(await deskOf(hanna)).toMatchObject({ lastVisitAt: '2026-11-22T11:00:00.000Z', changes: [] });
});
