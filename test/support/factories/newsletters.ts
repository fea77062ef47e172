import type { TestApp } from '../app.js';
import type { Api } from '../as.js';
import { linkTo } from '../mailbox.js';
import { sendForm } from '../public-forms.js';

export const issueAt = (id: string) => ({ params: { path: { id } } });

/** Topics of a group, by their names. */
export async function createTopics(portal: TestApp, workingGroupId: string, ...names: string[]): Promise<string[]> {
  const { newsletterTopic } = portal.database.client;
  const ids = [];
  for (const [index, name] of names.entries()) {
    const data = { workingGroupId, slug: `thema-${index}`, name, position: index + 1 };
    ids.push((await newsletterTopic.create({ data })).id);
  }
  return ids;
}

/** The form of the public page, as a browser without scripts sends it. */
export function order(portal: TestApp, email: string, topicIds: readonly string[], more: Record<string, string> = {}) {
  const body = new URLSearchParams({ email, ...more });
  for (const id of topicIds) body.append('thema', id);
  return fetch(`${portal.url}/newsletter/bestellung`, { method: 'POST', body, redirect: 'manual' });
}

/** Orders, and follows the link of the mail. The path of the own page. */
export async function subscribe(portal: TestApp, email: string, ...topicIds: string[]): Promise<string> {
  await order(portal, email, topicIds);
  const path = await linkTo(portal, email, '/abo/');
  await sendForm(portal, `${path}/bestaetigung`, {});
  return path;
}

/** A draft that may leave. */
export async function writeIssue(
  api: Api,
  workingGroupId: string,
  words: Partial<Record<'subject' | 'text', string>> = {},
) {
  const { data: draft } = await api.POST('/api/newsletters', { body: { workingGroupId } });
  if (!draft) throw new Error('no draft');
  const topicIds = draft.topics.map(({ id }) => id);
  const { data } = await api.PATCH('/api/newsletters/{id}', {
    ...issueAt(draft.id),
    body: { version: 1, subject: 'Neues', preview: 'Kurz gesagt', text: 'Guten **Tag**', ...words, topicIds },
  });
  if (!data) throw new Error('not saved');
  return data;
}
