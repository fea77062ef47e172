import { isPlanned } from '../rules/meeting-state.js';
import type { NoticeRecord } from './public-notice.repository.js';
import type { PublicNotice } from './public-notice.schemas.js';

export const presentPublicNotice = (
  { id, state, version, publicSince, agendaItems }: NoticeRecord,
  places: PublicNotice['places'],
  mayPublish: boolean,
): PublicNotice => ({
  meetingId: id,
  publicSince: publicSince?.toISOString() ?? null,
  items: agendaItems,
  places,
  version,
  abilities: { publish: mayPublish && !isPlanned(state), withdraw: mayPublish && publicSince !== null },
});
