import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { as } from '../../support/as.js';
import { createMember } from '../../support/factories/members.js';

const portal = useApp();
const read = async (path: string) => (await fetch(`${portal.url}${path}`)).text();

const OPERATOR = {
  ...{ name: 'Kreis Siegen-Wittgenstein', street: 'Musterstraße 1', postalCode: '57072', city: 'Siegen' },
  ...{ phone: '0271 5550-0', email: 'klima@kreis.example', representative: 'die Landrätin oder der Landrat' },
  ...{ supervisoryAuthority: 'Bezirksregierung Arnsberg', vatId: 'DE123456789', responsibleEditor: 'Stabsstelle' },
  ...{ dataProtectionOffice: 'Datenschutzstelle', dataProtectionEmail: 'datenschutz@kreis.example' },
  ...{ monitoringBody: 'Überwachungsstelle NRW', monitoringEmail: 'ueberwachung@land.example' },
  ...{ ombudsOffice: 'Ombudsstelle', ombudsContact: 'ombud@land.example, https://ombud.example' },
};
const administration = async () => as(portal, await createMember(portal, { isAdministrator: true }));

test('before anybody says who runs the portal, the pages are there and say what is missing', async () => {
  const notice = await read('/impressum');
  expect(notice).toContain('Diese Angabe wird noch ergänzt.');
  expect(notice).toContain('mailto:klimaportal@kreis.example');
  expect(await read('/barrierefreiheit')).toContain('ombudsstelle-barrierefreie-it@mags.nrw.de');
});

test('what the administration says stands at once in all legal pages', async () => {
  const api = await administration();
  const { data } = await api.PUT('/api/operator', { body: { ...OPERATOR, version: 0 } });
  expect(data).toEqual({ ...OPERATOR, version: 1 });
  const notice = await read('/impressum');
  for (const words of ['Kreis Siegen-Wittgenstein', '57072 Siegen', 'DE123456789', 'Bezirksregierung Arnsberg']) {
    expect(notice).toContain(words);
  }
  expect(await read('/datenschutz')).toContain('<a href="mailto:datenschutz@kreis.example">');
  expect(await read('/barriere-melden')).toContain('<a href="https://ombud.example">');
  expect(await portal.database.client.auditEntry.findFirst({ where: { action: 'operator.changed' } })).toMatchObject({
    details: expect.objectContaining({ street: ['', 'Musterstraße 1'] }),
  });
});

test('of two who change it, one hears that the other was faster; also when nothing was there', async () => {
  const [one, other] = [await administration(), await administration()];
  const body = { ...OPERATOR, version: 0 };
  const answers = await Promise.all([one, other].map((api) => api.PUT('/api/operator', { body })));
  expect(answers.map(({ response }) => response.status).sort()).toEqual([200, 409]);
});

test('what is missing or no address is said at its field', async () => {
  const api = await administration();
  const body = { ...OPERATOR, name: ' ', postalCode: '570', email: 'klima', version: 0 };
  const { error } = await api.PUT('/api/operator', { body });
  const pointers = Reflect.get(error ?? {}, 'errors').map(({ pointer }: { pointer: string }) => pointer);
  expect(pointers.sort()).toEqual(['#/email', '#/name', '#/postalCode']);
});

test('hostile words stay words', async () => {
  const api = await administration();
  const name = '<script>alert("1")</script> & 🌱';
  const ombudsContact = 'https://x.example/"><script> javascript:alert(1) "a@b.example"';
  await api.PUT('/api/operator', { body: { ...OPERATOR, name, ombudsContact, version: 0 } });
  for (const path of ['/impressum', '/datenschutz', '/barrierefreiheit', '/barriere-melden', '/leichte-sprache']) {
    const page = await read(path);
    expect(page).not.toMatch(/<script(?! type="application\/ld\+json")/);
    expect(page).not.toMatch(/href="javascript:/);
  }
});

test.each([
  '/impressum',
  '/datenschutz',
  '/barrierefreiheit',
  '/leichte-sprache',
  '/anfrage-stellen',
  '/barriere-melden',
])('%s is whole, shared by proxies, and sets no cookie', async (path) => {
  const response = await fetch(`${portal.url}${path}`);
  expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null]);
  expect(response.headers.get('cache-control')).toContain('s-maxage=60');
  const page = await response.text();
  expect(page.match(/<h1/g)).toHaveLength(1);
  expect(page).toMatch(new RegExp(`<link rel="canonical" href="[^"]+${path}">`));
});

test('every form says before sending what it is used for', async () => {
  for (const path of ['/anfrage-stellen', '/barriere-melden']) {
    expect(await read(path)).toMatch(/href="\/datenschutz">Mehr zum Datenschutz<\/a><\/p>\s*<button/);
  }
});
