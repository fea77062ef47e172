import { expect, test } from '@jest/globals';
import PostalMime from 'postal-mime';
import { readCalendar } from '../../support/calendar-part.js';
import { createGroupToInvite, invite } from '../../support/factories/invitations.js';
import { useMailingPortal } from '../../support/mailing-portal.js';
import { until } from '../../support/until.js';

const portal = useMailingPortal();

test('on the wire: text, HTML and calendar with one METHOD, the agenda as PDF, and nobody else’s address', async () => {
  const scene = await createGroupToInvite(portal);
  await invite(portal, scene);
  await until(() => portal.sink.received.length === 4);
  const everybody = portal.sink.received.flatMap(({ to }) => to);
  expect([...everybody].sort()).toEqual(
    [scene.clara, scene.hanna, scene.katrin, scene.paula].map(({ email }) => email),
  );
  for (const { to, raw } of portal.sink.received) {
    const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' });
    const calendars = mail.attachments.filter(({ mimeType }) => /calendar|ics/.test(mimeType));
    expect(mail.text).toContain('TOP 1');
    expect(mail.html).toContain('Zusagen');
    expect(calendars.map(({ method }) => method)).toContain('REQUEST');
    for (const { content } of calendars) {
      expect(readCalendar(String(content))).toMatchObject({
        method: 'REQUEST',
        uid: scene.meeting.calendarUid,
        attendees: [`mailto:${to[0]}`],
      });
    }
    expect(/Content-Type: text\/calendar;[^:]{0,60}method=REQUEST/i.test(raw)).toBe(true);
    expect(mail.attachments.some(({ mimeType }) => mimeType === 'application/pdf')).toBe(true);
    expect(mail.replyTo?.map(({ address }) => address)).toEqual([scene.hanna.email]);
    expect(mail.from).toEqual({ name: 'Hanna Wiesental (Klimaportal)', address: 'portal@kreis.example' });
    const told = [raw, mail.text, mail.html, ...calendars.map(({ content }) => String(content))].join('\n');
    for (const other of everybody.filter((one) => one !== to[0] && one !== scene.hanna.email)) {
      expect(told.toLowerCase().includes(other)).toBe(false);
    }
  }
});
