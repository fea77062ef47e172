import { expect, test } from '@jest/globals';
import { DocumentPress } from '../../../server/src/platform/documents/document-press.js';
import { useApp } from '../../support/app.js';
import { as, asVisitor } from '../../support/as.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createMemberOf } from '../../support/factories/members.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();

async function newMeeting(given: Parameters<typeof createMeeting>[2] = {}) {
  const group = await createWorkingGroup(portal);
  const member = await createMemberOf(portal, group);
  const meeting = await createMeeting(portal, group, given);
  return { group, meeting, api: await as(portal, member) };
}

test('the agenda is had as accessible PDF, and not again while it is the same', async () => {
  const { meeting, api } = await newMeeting();
  const answer = await api.raw(`/api/meetings/${meeting.id}/agenda.pdf`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-disposition')).toContain(`Tagesordnung ${meeting.number}. Sitzung.pdf`);
  const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1');
  expect(pdf).toContain('pdfuaid:part');
  expect(pdf).toContain('/StructTreeRoot');
  const headers = { 'If-None-Match': answer.headers.get('etag') ?? '' };
  expect((await api.raw(`/api/meetings/${meeting.id}/agenda.pdf`, { headers })).status).toBe(304);
});

test('who has the agenda already does not let it be set again', async () => {
  const { meeting, api } = await newMeeting();
  const address = `/api/meetings/${meeting.id}/agenda.pdf`;
  const etag = (await api.raw(address)).headers.get('etag') ?? '';
  const press = portal.app.get(DocumentPress);
  const set = press.pdf.bind(press);
  press.pdf = () => Promise.reject(new Error('was set'));
  try {
    expect((await api.raw(address, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  } finally {
    press.pdf = set;
  }
  await portal.database.client.meeting.update({ where: { id: meeting.id }, data: { title: 'Neu' } });
  const changed = await api.raw(address, { headers: { 'If-None-Match': etag } });
  expect([changed.status, changed.headers.get('etag') === etag]).toEqual([200, false]);
});

test('what somebody typed is never markup', async () => {
  const hostile = '#import "/etc/passwd"; $x$ \\ " ] ) } #panic("x") 👩‍👩‍👧 漢 '.repeat(6).slice(0, 240);
  const { meeting, api } = await newMeeting({ title: hostile, locationName: hostile });
  await portal.database.client.agendaItem.updateMany({
    where: { meetingId: meeting.id },
    data: { title: hostile, note: `${hostile}\n${hostile}`, personInCharge: hostile },
  });
  const answer = await api.raw(`/api/meetings/${meeting.id}/agenda.pdf`);
  expect(answer.status).toBe(200);
  expect(Buffer.from(await answer.arrayBuffer()).toString('latin1')).toContain('pdfuaid:part');
});

test('a visitor has to sign in, another group learns nothing', async () => {
  const { meeting } = await newMeeting();
  const stranger = await createMemberOf(portal, await createWorkingGroup(portal), 'coordinator');
  const address = `/api/meetings/${meeting.id}/agenda.pdf`;
  expect((await (await asVisitor(portal)).raw(address)).status).toBe(401);
  expect((await (await as(portal, stranger)).raw(address)).status).toBe(404);
});

test('a draft is the coordination’s', async () => {
  const { meeting, api } = await newMeeting({ state: 'draft' });
  expect((await api.raw(`/api/meetings/${meeting.id}/agenda.pdf`)).status).toBe(404);
});
