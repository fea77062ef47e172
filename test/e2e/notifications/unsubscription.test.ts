import { expect, test } from '@jest/globals';
import { PersonalLinksService } from '../../../server/src/auth/personal-links/personal-links.service.js';
import { NewsMailsService } from '../../../server/src/notifications/mails/news-mails.service.js';
import { unsubscriptionSubject } from '../../../server/src/notifications/unsubscription/unsubscription.service.js';
import { useApp } from '../../support/app.js';
import { asVisitor } from '../../support/as.js';
import { createToldProposals } from '../../support/factories/told-proposals.js';
import { quiet } from '../../support/notifications.js';

const portal = useApp();

const sendDue = async () => {
  await portal.app.get(NewsMailsService).sendDue();
  await quiet(portal);
};
const mails = () => portal.database.client.outbox.findMany({ orderBy: { id: 'asc' } });

test('a mail can be ended with one click, for its kind, without signing in', async () => {
  const { hanna, tell } = await createToldProposals(portal);
  await tell();
  portal.clock.forward({ minutes: 15 });
  await sendDue();
  const [mail] = await mails();
  const headers = Object(mail?.headers);
  expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  const [, path = '', token = ''] =
    /^<https?:\/\/[^/]+(\/api\/unsubscription\/([\w-]{43}))>$/.exec(headers['List-Unsubscribe']) ?? [];
  const choice = () => portal.database.client.notificationChoice.findMany({ where: { memberId: hanna.id } });

  const seen = await asVisitor(portal).raw(path, { redirect: 'manual' });
  expect(seen.status).toBe(303);
  expect(seen.headers.get('location')).toMatch(new RegExp(`/abbestellen#${token}$`));
  expect(await choice()).toEqual([]);

  const oneClick = {
    method: 'POST',
    body: 'List-Unsubscribe=One-Click',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  };
  expect((await asVisitor(portal).raw(path, oneClick)).status).toBe(204);
  expect((await asVisitor(portal).raw(path, oneClick)).status).toBe(204);
  expect(await choice()).toMatchObject([{ kind: 'agenda-proposed', channel: 'portal' }]);
  await tell('Noch einer');
  portal.clock.forward({ minutes: 15 });
  await sendDue();
  expect(await mails()).toHaveLength(1);
  const wrong = path.replace(token, 'x'.repeat(43));
  expect((await asVisitor(portal).raw(wrong, oneClick)).status).toBe(410);
  expect((await asVisitor(portal).raw(`${path}x`, oneClick)).status).toBe(422);
});

test('the page of a link shows, ends and takes back', async () => {
  const { hanna, tell } = await createToldProposals(portal);
  await tell();
  portal.clock.forward({ minutes: 15 });
  await sendDue();
  const [mail] = await mails();
  const token = /\/abbestellen#([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
  const headers = { authorization: `Bearer ${token}` };
  const ask = async (method: string) =>
    (await asVisitor(portal).raw('/api/links/unsubscription', { method, headers })).json();
  expect(await ask('GET')).toEqual({ kinds: ['agenda-proposed'], isUnsubscribed: false });
  expect(await ask('POST')).toEqual({ kinds: ['agenda-proposed'], isUnsubscribed: true });
  expect(await ask('DELETE')).toEqual({ kinds: ['agenda-proposed'], isUnsubscribed: false });
  await portal.database.client.member.update({ where: { id: hanna.id }, data: { deactivatedAt: portal.clock.now() } });
  expect(await ask('POST')).toMatchObject({ type: '/problems/link-spent' });
});

test('unsubscribing leaves alone what was off, and is taken back to what there was, for an hour', async () => {
  const { hanna } = await createToldProposals(portal);
  const kinds = ['agenda-proposed', 'minutes-circulated', 'meeting-scheduled', 'task-completed'] as const;
  const chosen = ['mail', 'off', 'digest', 'portal'] as const;
  await portal.database.client.notificationChoice.createMany({
    data: kinds.map((kind, index) => ({ memberId: hanna.id, kind, channel: chosen[index] ?? 'mail' })),
  });
  const url = await portal.app.get(PersonalLinksService).issue(
    {
      purpose: 'unsubscribe',
      memberId: hanna.id,
      workingGroupId: null,
      subject: unsubscriptionSubject(kinds),
      expiresAt: new Date('2027-05-01'),
    },
    '/abbestellen',
  );
  const headers = { authorization: `Bearer ${url.split('#')[1]}` };
  const ask = async (method: string) =>
    (await asVisitor(portal).raw('/api/links/unsubscription', { method, headers })).json();
  const channels = async () => {
    const found = await portal.database.client.notificationChoice.findMany({ where: { memberId: hanna.id } });
    return kinds.map((name) => found.find(({ kind }) => kind === name)?.channel);
  };
  expect(await ask('POST')).toMatchObject({ isUnsubscribed: true });
  expect(await channels()).toEqual(['portal', 'off', 'portal', 'portal']);
  await ask('POST');
  portal.clock.forward({ minutes: 50 });
  expect(await ask('DELETE')).toMatchObject({ isUnsubscribed: false });
  expect(await channels()).toEqual([...chosen]);
  await ask('POST');
  portal.clock.forward({ minutes: 61 });
  expect(await ask('DELETE')).toMatchObject({ type: '/problems/resubscription-over', status: 409 });
  expect(await channels()).toEqual(['portal', 'off', 'portal', 'portal']);
});

test('unsubscribing many times at once is unsubscribing once', async () => {
  const { hanna } = await createToldProposals(portal);
  const about = { purpose: 'unsubscribe', memberId: hanna.id, workingGroupId: null } as const;
  const url = await portal.app
    .get(PersonalLinksService)
    .issue(
      { ...about, subject: unsubscriptionSubject(['agenda-proposed']), expiresAt: new Date('2027-05-01') },
      '/abbestellen',
    );
  const headers = { authorization: `Bearer ${url.split('#')[1]}` };
  const ask = (method: string) => asVisitor(portal).raw('/api/links/unsubscription', { method, headers });
  for (const method of ['POST', 'DELETE']) {
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(method)));
    expect(new Set(answers.map(({ status }) => status)).size).toBe(1);
    expect(answers[0]?.ok).toBe(true);
    const action = method === 'POST' ? 'notification.unsubscribed' : 'notification.resubscribed';
    expect(await portal.database.client.auditEntry.count({ where: { action } })).toBe(1);
  }
  expect(await portal.database.client.notificationChoice.count({ where: { memberId: hanna.id } })).toBe(1);
});
