import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { type Api, asVisitor } from '../../support/as.js';
import { createInquiry } from '../../support/factories/inquiries.js';
import { createGroupThatIsAsked } from '../../support/factories/surveys.js';
import { readPdf } from '../../support/pdf-structure.js';

const portal = useApp();

const KARLA = { askerName: 'Karla Muster', askerOrganization: 'Bürgerverein', askerEmail: 'karla@buerger.example' };

async function register(api: Api, filter = '') {
  const response = await api.raw(`/api/exports/inquiries?format=csv${filter}`);
  const [head = '', ...lines] = (await response.text()).trim().split('\r\n');
  return { response, head, lines };
}

/** Every word of the case for the file. */
async function recordOf(api: Api, id: string) {
  const response = await api.raw(`/api/inquiries/${id}/record.pdf`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  return readPdf(new Uint8Array(await response.arrayBuffer()));
}

async function scene() {
  const people = await createGroupThatIsAsked(portal);
  const { group } = people;
  const own = await createInquiry(portal, group, people.people.paula, { title: '=1+1', state: 'answered' });
  const outside = { ...KARLA, title: 'Karte', openText: 'Gruß, […]', receivedAt: new Date('2026-11-21T08:00:00Z') };
  const shared = await createInquiry(portal, group, null, { ...outside, question: 'Gruß, Karla Muster' });
  const hidden = await createInquiry(portal, group, null, { title: 'Verdeckt', visibility: 'coordination', ...KARLA });
  const unnamed = await createInquiry(portal, group, people.people.ida, {
    title: 'Ohne Namen',
    visibility: 'anonymous',
  });
  return { ...people, own, shared, hidden, unnamed };
}

test('the register goes out as it is narrowed, with formulas as words', async () => {
  const { hanna, own } = await scene();
  const all = await register(hanna);
  expect(all.response.headers.get('content-disposition')).toContain('Anfragen.csv');
  expect(all.lines).toHaveLength(4);
  const { lines } = await register(hanna, '&state=answered&kind=municipality');
  expect(lines).toEqual([expect.stringContaining(own.caseNumber)]);
  expect(lines[0]).toContain("'=1+1");
  const workbook = await hanna.raw('/api/exports/inquiries');
  expect(
    Buffer.from(await workbook.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  expect((await hanna.raw('/api/exports/inquiries?format=pdf')).status).toBe(422);
});

test('people from outside are the coordination’s, in the register and in the record', async () => {
  const { hanna, paula, guest, own, shared, hidden, unnamed } = await scene();
  const coordination = await register(hanna);
  expect(coordination.head).toMatch(/"Name";"Organisation";"E-Mail"$/);
  expect(coordination.lines.join()).toContain('karla@buerger.example');
  for (const reader of [paula, guest]) {
    const { head, lines } = await register(reader);
    expect(head).not.toMatch(/"Name"|"E-Mail"/);
    const text = lines.join('\n');
    expect(text).not.toMatch(/Karla|Muster|buerger|Verdeckt/);
    expect(text).toContain(own.caseNumber);
    expect(lines.find((line) => line.includes(unnamed.caseNumber))).not.toContain('Netphen');
  }
  expect((await register(paula, '&query=Karla')).lines).toEqual([]);

  const { client } = portal.database;
  await client.inquiryNote.create({ data: { inquiryId: shared.id, text: 'Beim Land angerufen' } });
  await client.inquiryMessage.create({
    data: { inquiryId: shared.id, kind: 'answer', text: 'Liebe Frau Muster, hier. 🎁', createdAt: portal.clock.now() },
  });
  const whole = JSON.stringify(await recordOf(hanna, shared.id));
  for (const words of [shared.caseNumber, 'Karla Muster', 'Beim Land angerufen']) expect(whole).toContain(words);
  const part = JSON.stringify(await recordOf(paula, shared.id));
  expect(part).toContain(shared.caseNumber);
  expect(part).not.toMatch(/Karla|Muster|angerufen|Recherche/);

  expect((await paula.raw(`/api/inquiries/${hidden.id}/record.pdf`)).status).toBe(404);
  expect((await asVisitor(portal).raw('/api/exports/inquiries')).status).toBe(401);
});
