import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { createLogger } from '../../server/src/platform/logging/logger.js';
import { mintToken } from '../../server/src/platform/secrets/token.js';
import { useApp } from '../support/app.js';
import { as, asVisitor, jsonBody } from '../support/as.js';
import { createMeeting } from '../support/factories/meetings.js';
import { createMember, createMemberOf, PASSWORD } from '../support/factories/members.js';
import { createTalk } from '../support/factories/talks.js';
import { createWorkingGroup } from '../support/factories/working-groups.js';
import { linkIn, mailTo } from '../support/mailbox.js';

const lines: string[] = [];
const sink = new Writable({
  write(chunk, _encoding, done) {
    lines.push(...String(chunk).split('\n').filter(Boolean));
    done();
  },
});
const portal = useApp({}, createLogger('debug', sink));

test('the log is JSON with request ids and holds no password, token, cookie or query', async () => {
  const member = await createMember(portal, { hasPassword: true });
  const response = await asVisitor(portal).raw(
    '/api/session',
    jsonBody('POST', { email: member.email, password: PASSWORD }),
  );
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  await asVisitor(portal).raw('/api/password-resets', jsonBody('POST', { email: member.email }));
  const token = linkIn(await mailTo(portal, member.email));
  await asVisitor(portal).raw(
    `/api/password-resets/redemption?token=${token}`,
    jsonBody('POST', { token, password: 'kurz' }),
  );
  const feedToken = mintToken();
  await asVisitor(portal).raw(`/api/calendar/feeds/${feedToken}.ics`);
  await asVisitor(portal).raw('/api/members?secret=geheim%0d%0aInjected', { headers: { cookie } });

  const entries = lines.map((line) => JSON.parse(line));
  const id = response.headers.get('x-request-id');
  expect(
    entries.some((entry) => entry.req?.id === id && entry.req.path === '/api/session' && entry.res.status === 201),
  ).toBe(true);
  const all = lines.join('\n');
  for (const secret of [PASSWORD, token, feedToken, cookie.split('=')[1] ?? 'x', 'geheim', 'kurz"'])
    expect(all).not.toContain(secret);
});

test('the link of a speaker stands in no log and in no answer but the one that hands it out', async () => {
  const group = await createWorkingGroup(portal);
  const coordinator = await as(portal, await createMemberOf(portal, group, 'coordinator'));
  const talk = await createTalk(portal, await createMeeting(portal, group));
  const { data: sheets } = await coordinator.GET('/api/talks/{id}/speakers', { params: { path: { id: talk.id } } });
  const speakerId = sheets?.items[0]?.speaker.id ?? '';
  const at = { params: { path: { id: talk.id, speakerId } } };
  const body = { by: 'copy', validUntil: '2026-12-13' } as const;
  const { data } = await coordinator.POST('/api/talks/{id}/speakers/{speakerId}/link', { ...at, body });
  const token = data?.url?.split('#')[1] ?? '';
  const headers = { authorization: `Bearer ${token}` };
  const opened = await asVisitor(portal).raw('/api/speaker-link', { headers });
  const answers = [await opened.text(), JSON.stringify(data?.sheet)];
  for (const path of [
    `/talks/${talk.id}`,
    `/talks/${talk.id}/speakers`,
    '/slides-queue',
    '/talks',
    '/speakers',
    '/desk',
  ])
    answers.push(await (await coordinator.raw(`/api${path}`)).text());
  await asVisitor(portal).raw('/api/speaker-link', { headers: { authorization: `Bearer ${mintToken()}` } });
  expect(token).toHaveLength(43);
  expect(answers.filter((answer) => answer.includes(token))).toEqual([]);
  expect(lines.filter((line) => line.includes(token))).toEqual([]);
  const log = await portal.database.client.auditEntry.findMany();
  expect(JSON.stringify(log.map(({ details }) => details))).not.toContain(token);
});

test('every page of the API says what browsers must not do with it', async () => {
  const response = await asVisitor(portal).raw('/api/municipalities');
  const { headers } = response;
  expect(headers.get('content-security-policy')).toMatch(
    /default-src 'self'.*object-src 'none'.*frame-ancestors 'none'/,
  );
  expect(headers.get('content-security-policy')).not.toMatch(/unsafe/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

test('the administration reads the mails and who did what; nobody else does', async () => {
  const group = await createWorkingGroup(portal);
  const admin = await as(portal, await createMember(portal, { isAdministrator: true, givenName: 'Anke' }));
  const member = await createMemberOf(portal, group, 'coordinator');
  await admin.POST('/api/members/{id}/deactivation', { params: { path: { id: member.id } } });
  const { data: log } = await admin.GET('/api/audit-log');
  expect(log?.items[0]).toMatchObject({
    action: 'member.deactivated',
    subjectType: 'member',
    subjectId: member.id,
    by: expect.stringContaining('Anke'),
    at: '2026-11-22T11:00:00.000Z',
  });
  await asVisitor(portal).raw('/api/password-resets', jsonBody('POST', { email: 'niemand@kreis.example' }));
  const other = await createMember(portal);
  await asVisitor(portal).raw('/api/password-resets', jsonBody('POST', { email: other.email }));
  await mailTo(portal, other.email);
  const { data: mails } = await admin.GET('/api/mails');
  expect(mails?.items.map(({ recipient }) => recipient)).toEqual([other.email]);
  const one = await admin.GET('/api/mails/{id}', { params: { path: { id: mails?.items[0]?.id ?? '' } } });
  expect(one.data?.text).toContain('/passwort-setzen#');
});

test('lists of the administration continue where the page ended', async () => {
  const admin = await as(portal, await createMember(portal, { isAdministrator: true }));
  for (let number = 1; number <= 5; number += 1) {
    await portal.database.client.outbox.create({
      data: {
        recipient: `p${number}@x.example`,
        subject: String(number),
        text: '',
        html: '',
        createdAt: portal.clock.now(),
      },
    });
    if (number % 2) portal.clock.forward({ minutes: 1 });
  }
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const { data } = await admin.GET('/api/mails', { params: { query: { limit: 2, ...(cursor && { cursor }) } } });
    seen.push(...(data?.items.map(({ subject }) => subject) ?? []));
    cursor = data?.nextCursor ?? undefined;
  } while (cursor);
  expect(seen).toHaveLength(5);
  expect([...seen].sort()).toEqual(['1', '2', '3', '4', '5']);
  expect(seen[0]).toBe('5');
});
