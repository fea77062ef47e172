import { expect, test } from '@jest/globals';
import { InquiryForgettingService } from '../../../server/src/inquiries/forgetting/inquiry-forgetting.service.js';
import { hashToken } from '../../../server/src/platform/secrets/token.js';
import { useApp } from '../../support/app.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';

const portal = useApp();
const TOKEN = 'x'.repeat(43);
const forget = () => portal.app.get(InquiryForgettingService).forgetDue();
const kept = () => portal.database.client.inquiry.findMany({ include: { messages: true, notes: true } });

/** Over on 22 November 2026. */
async function overdone() {
  const { id: workingGroupId } = await createWorkingGroup(portal);
  const now = portal.clock.now();
  const { client } = portal.database;
  const inquiry = await client.inquiry.create({
    data: {
      ...{ workingGroupId, caseNumber: 'KS-2026-040', kind: 'citizen', channel: 'form', visibility: 'members' },
      ...{
        title: 'Karte für Karla Muster',
        question: 'Gruß, Karla Muster',
        state: 'closed',
        answeredAt: now,
        closedAt: now,
      },
      ...{ askerName: 'Karla Muster', askerEmail: 'karla@buerger.example', askerOrganization: 'Muster & Partner' },
      messages: { create: { kind: 'answer', text: 'Sehr geehrte Frau Muster, hier ist die Karte.' } },
      notes: { create: { text: 'karla@buerger.example angerufen' } },
    },
  });
  const link = { purpose: 'inquiry', subject: inquiry.id, expiresAt: new Date('2030-01-01') } as const;
  await client.outsideLink.create({ data: { ...link, tokenHash: hashToken(TOKEN) } });
  return inquiry;
}

test('half a year after the end nothing names who asked, and no link opens it', async () => {
  await overdone();
  portal.clock.forward({ days: 179 });
  await forget();
  expect((await kept())[0]).toMatchObject({ askerName: 'Karla Muster', forgottenAt: null });
  expect((await fetch(`${portal.url}/anfrage/${TOKEN}`)).status).toBe(200);
  portal.clock.forward({ days: 2 });
  await forget();
  const [inquiry] = await kept();
  expect(inquiry).toMatchObject({ askerName: null, askerEmail: null, askerOrganization: null, title: 'Karte für […]' });
  expect(inquiry?.forgottenAt).not.toBeNull();
  expect(JSON.stringify(inquiry)).not.toMatch(/Karla|Muster|buerger/);
  expect((await fetch(`${portal.url}/anfrage/${TOKEN}`)).status).toBe(410);
});

test('after three years the inquiry itself is gone; what is open or of a municipality stays', async () => {
  const { workingGroupId } = await overdone();
  const { client } = portal.database;
  const { id: municipalityId } = await client.municipality.findFirstOrThrow();
  const other = { workingGroupId, channel: 'phone' as const, title: 'T', question: 'Q' };
  const open = { ...other, caseNumber: 'KS-2026-041', kind: 'citizen' as const, askerName: 'Karl Muster' };
  const over = { state: 'closed' as const, closedAt: portal.clock.now(), answeredAt: portal.clock.now() };
  const asked = { ...other, ...over, caseNumber: 'KS-2026-042', kind: 'municipality' as const, municipalityId };
  await client.inquiry.createMany({ data: [open, asked] });
  portal.clock.forward({ days: 3 * 365 + 1 });
  await forget();
  const left = (await kept()).map(({ caseNumber, askerName }) => [caseNumber, askerName]);
  expect(left.sort()).toEqual([
    ['KS-2026-041', 'Karl Muster'],
    ['KS-2026-042', null],
  ]);
});
