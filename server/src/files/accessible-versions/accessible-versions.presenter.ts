import type { RequestRecord } from './accessible-versions.repository.js';
import type { AccessibleVersionRequest } from './accessible-versions.schemas.js';

export function presentRequest(record: RequestRecord): AccessibleVersionRequest {
  const { id, fileId, member, need, createdAt, answeredAt, answer } = record;
  return {
    id,
    fileId,
    member: member && { id: member.id, name: `${member.givenName} ${member.familyName}` },
    need,
    requestedAt: createdAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
    answer,
  };
}
