import type { LongTable } from '../platform/tables/table-as-csv.js';
import type { AuditRecord } from './audit-log.repository.js';
import type { AuditEntry } from './audit-log.schemas.js';

export function presentAuditEntry(entry: AuditRecord): AuditEntry {
  return {
    id: String(entry.id),
    at: entry.at.toISOString(),
    by: nameIn(entry),
    action: entry.action,
    subjectType: entry.subjectType,
    subjectId: entry.subjectId,
    details: entry.details,
  };
}

const nameIn = ({ member }: AuditRecord): string | null => member && `${member.givenName} ${member.familyName}`;

const COLUMNS = [
  { title: 'Nr.', kind: 'number' },
  { title: 'Zeit', kind: 'instant' },
  { title: 'Wer', kind: 'text' },
  { title: 'Was', kind: 'text' },
  { title: 'Gegenstand', kind: 'text' },
  { title: 'Kennung', kind: 'text' },
  { title: 'Alte und neue Werte', kind: 'text' },
  { title: 'Prüfsumme', kind: 'text' },
] as const;

/** One line per entry; its place in the chain and its link let it be found again there. */
export const auditTable = (records: AsyncIterable<AuditRecord>): LongTable => ({
  columns: COLUMNS,
  rows: linesOf(records),
});

async function* linesOf(records: AsyncIterable<AuditRecord>) {
  for await (const record of records) {
    const { position, at, action, subjectType, subjectId, details, link } = record;
    const values = JSON.stringify(details);
    yield [
      position === null ? null : Number(position),
      at.toISOString(),
      nameIn(record) ?? '',
      action,
      subjectType,
      subjectId,
      values === '{}' ? '' : values,
      link === null ? '' : Buffer.from(link).toString('hex'),
    ];
  }
}
