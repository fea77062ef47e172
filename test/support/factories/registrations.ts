import type { Prisma } from '../../../server/src/generated/prisma/client.js';
import type { TestApp } from '../app.js';
import { linkTo } from '../mailbox.js';

let count = 0;

/** An excursion next spring to which everybody may come, unless told otherwise. */
export async function createEvent(
  portal: TestApp,
  group: { id: string },
  given: Partial<Prisma.EventUncheckedCreateInput> = {},
) {
  count += 1;
  return portal.database.client.event.create({
    data: {
      workingGroupId: group.id,
      slug: `nahwaerme-${count}`,
      kind: 'excursion',
      visibility: 'public',
      title: 'Exkursion: Nahwärme im Dorf',
      summary: 'Ein Dorf heizt gemeinsam.',
      startsAt: new Date('2027-04-22T11:00:00Z'),
      endsAt: new Date('2027-04-22T15:00:00Z'),
      locationName: 'Dorfgemeinschaftshaus',
      registrationMode: 'public',
      publishedAt: portal.clock.now(),
      ...given,
    },
  });
}

/** The form of the public page, sent as a browser sends it. */
export function signUp(portal: TestApp, slug: string, fields: Record<string, string>): Promise<Response> {
  return fetch(`${portal.url}/termine/${slug}/anmeldung`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ municipality: 'andernorts', ...fields }).toString(),
  });
}

/** One step on the page behind a mailed link. */
export function step(
  portal: TestApp,
  path: string,
  way: string,
  fields: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${portal.url}${path}/${way}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });
}

/** Signs up, and follows the link of the mail. The path of the own page. */
export async function signUpAndConfirm(
  portal: TestApp,
  slug: string,
  name: string,
  fields: Record<string, string> = {},
) {
  const email = `${name.toLowerCase()}@mail.example`;
  await signUp(portal, slug, { name, email, ...fields });
  const path = await linkTo(portal, email, '/anmeldung/');
  await step(portal, path, 'bestaetigung');
  return path;
}
