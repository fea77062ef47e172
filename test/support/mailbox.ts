import type { Outbox } from '../../server/src/generated/prisma/client.js';
import type { TestApp } from './app.js';
import { until } from './until.js';

/** Waits for the nth mail to somebody; jobs deliver within a second or two. */
export async function mailTo(portal: TestApp, recipient: string, nth = 1): Promise<Outbox> {
  const sent = () => portal.database.client.outbox.findMany({ where: { recipient }, orderBy: { id: 'asc' } });
  await until(async () => (await sent()).length >= nth);
  const mail = (await sent())[nth - 1];
  if (!mail) throw new Error(`no mail number ${nth} to ${recipient}`);
  return mail;
}

/** The one-time token in a mail's link. */
export function linkIn({ text }: Pick<Outbox, 'text'>): string {
  const token = /#([\w-]{43})/.exec(text)?.[1];
  if (!token) throw new Error('the mail holds no link');
  return token;
}

/** The path that begins so in the newest mail to somebody. */
export async function linkTo(portal: TestApp, recipient: string, beginning: string): Promise<string> {
  const mails = await portal.database.client.outbox.findMany({ where: { recipient }, orderBy: { id: 'desc' } });
  const path = new RegExp(`${beginning}[\\w-]{43}`).exec(mails[0]?.text ?? '')?.[0];
  if (!path) throw new Error(`no link ${beginning} in the newest mail to ${recipient}`);
  return path;
}
