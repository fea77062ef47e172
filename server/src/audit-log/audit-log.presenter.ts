import type { AuditRecord } from './audit-log.repository.js';
import type { AuditEntry } from './audit-log.schemas.js';

export function presentAuditEntry(entry: AuditRecord): AuditEntry {
  return {
    id: String(entry.id),
    at: entry.at.toISOString(),
    by: entry.member && `${entry.member.givenName} ${entry.member.familyName}`,
    action: entry.action,
    subjectType: entry.subjectType,
    subjectId: entry.subjectId,
    details: entry.details,
  };
}
