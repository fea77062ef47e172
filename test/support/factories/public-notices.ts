import type { Api } from '../as.js';
import { jsonBody } from '../as.js';

/** Shows these items of a meeting's agenda to everybody. */
export async function makePublic(api: Api, meetingId: string, items: ReadonlyArray<{ id: string }>): Promise<void> {
  const path = `/api/meetings/${meetingId}/public-notice`;
  const { version } = await (await api.raw(path)).json();
  const answer = await api.raw(path, jsonBody('PUT', { version, agendaItemIds: items.map(({ id }) => id) }));
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
}
