import { expect, test } from '@jest/globals';
import { useApp } from '../support/app.js';
import { as, asVisitor } from '../support/as.js';
import { createMeeting } from '../support/factories/meetings.js';
import { createMemberOf } from '../support/factories/members.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';
import { readPdf } from '../support/pdf-structure.js';

const portal = useApp();
const HOSTILE = '#import "x"; $y$ \\ " <b>\r\n\u202e👩‍👩‍👧';

async function newMeeting() {
  const group = await createWorkingGroup(portal);
  const [coordinator, paula] = [
    await createMemberOf(portal, group, 'coordinator', { slug: 'siegen-wittgenstein', givenName: 'Hanna' }),
    await createMemberOf(portal, group, 'member', { slug: 'hilchenbach', givenName: 'Paula', familyName: 'Rothaar' }),
  ];
  const meeting = await createMeeting(portal, group, { number: 47, state: 'held' });
  await portal.database.client.attendance.createMany({
    data: [
      { meetingId: meeting.id, memberId: paula.id, municipalityId: paula.municipalityId, state: 'present' },
      { meetingId: meeting.id, guestName: `Karl Muster ${HOSTILE}`, guestOrganisation: HOSTILE, state: 'present' },
    ],
  });
  return { group, meeting, coordinator, paula, api: await as(portal, paula) };
}

const read = async (answer: Response) => readPdf(Buffer.from(await answer.arrayBuffer()));

test('the participant list tells who came, with names or without any', async () => {
  const { meeting, api } = await newMeeting();
  const named = await api.raw(`/api/meetings/${meeting.id}/participant-list.pdf`);
  expect(named.headers.get('content-disposition')).toContain('Teilnahmeliste 47. Sitzung.pdf');
  const whole = await read(named);
  expect(whole).toMatchObject({ title: 'Teilnahmeliste der 47. Sitzung', language: 'de' });
  expect(whole.text).toContain('Paula Rothaar');
  expect(whole.text).toContain('Karl Muster');
  expect(whole.roles.filter((role) => role === 'TH')).toHaveLength(5);
  const numbers = await read(await api.raw(`/api/meetings/${meeting.id}/participant-list.pdf?names=no`));
  expect(numbers.text).toContain('Hilchenbach');
  expect(numbers.text).toContain('Gäste: 1');
  expect(numbers.text).not.toMatch(/Paula|Rothaar|Muster/);
});

test('the list to be signed has a line for each who is expected, before the meeting too', async () => {
  const { group, api, paula } = await newMeeting();
  const coming = await createMeeting(portal, group, { number: 48, state: 'invited' });
  const invited = { meetingId: coming.id, memberId: paula.id, municipalityId: paula.municipalityId };
  const list = await read(await api.raw(`/api/meetings/${coming.id}/signature-list.pdf`));
  expect(list).toMatchObject({ title: 'Anwesenheitsliste der 48. Sitzung', language: 'de' });
  expect(list.text).toContain('Paula Rothaar');
  expect(list.headings).toEqual(['1 Anwesenheitsliste der 48. Sitzung']);
  await portal.database.client.attendance.create({ data: { ...invited, state: 'excused' } });
  const without = await read(await api.raw(`/api/meetings/${coming.id}/signature-list.pdf`));
  expect(without.text).not.toContain('Paula Rothaar');
  expect(without.text).toContain('Hilchenbach');
});

test('a visitor has to sign in, another group learns nothing, other answers than yes and no are refused', async () => {
  const { meeting, api } = await newMeeting();
  const stranger = await as(portal, await createMemberOf(portal, await createWorkingGroup(portal)));
  for (const list of ['participant-list.pdf', 'signature-list.pdf']) {
    expect((await asVisitor(portal).raw(`/api/meetings/${meeting.id}/${list}`)).status).toBe(401);
    expect((await stranger.raw(`/api/meetings/${meeting.id}/${list}`)).status).toBe(404);
  }
  expect((await api.raw(`/api/meetings/${meeting.id}/participant-list.pdf?names=all`)).status).toBe(422);
});
