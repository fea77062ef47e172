import { createHash } from 'node:crypto';

const names = new Map<string, string>();

/** Names Prisma's statements so that PostgreSQL prepares each once per connection. */
export function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known) return known;
  const name = `p${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`;
  if (names.size < 2000) names.set(sql, name);
  return name;
}
