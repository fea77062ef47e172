import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { BEGINNING, type Head, type Link, type SealedContent } from './rules/chain.js';

type LinkRow = SealedContent & { position: bigint; digest: Uint8Array; link: Uint8Array; isForgotten: boolean };

export type NewLink = Head & { id: bigint; author: Uint8Array | null; digest: Uint8Array };

@Injectable()
export class AuditChainRepository {
  constructor(private readonly database: Database) {}

  /** One replica at a time lengthens the chain: until the running transaction ends. */
  async holdChain(): Promise<void> {
    await this.database.client.$queryRaw`select pg_advisory_xact_lock(hashtext('chain of audit_entry'))::text`;
  }

  async findHead(): Promise<Head> {
    const last = await this.database.client.auditEntry.findFirst({
      where: { position: { not: null } },
      orderBy: { position: 'desc' },
      select: { position: true, link: true },
    });
    return last?.position && last.link ? { position: last.position, link: last.link } : BEGINNING;
  }

  /** The link at a place, in hexadecimal digits; null where there is none. */
  async lookUpLink(position: bigint): Promise<string | null> {
    const found = await this.database.client.auditEntry.findUnique({ where: { position }, select: { link: true } });
    return found?.link ? hex(found.link) : null;
  }

  countUnsealed(): Promise<number> {
    return this.database.client.auditEntry.count({ where: { position: null } });
  }

  /** In the order in which they were written; one that was committed late comes after those that were not. */
  listUnsealed(limit: number): Promise<SealedContent[]> {
    return this.database.client.$queryRaw<SealedContent[]>`
      select id, at, member_id as "memberId", action, subject_type as "subjectType", subject_id as "subjectId",
             details::text as details, null::bytea as author
        from audit_entry where position is null order by id limit ${limit}`;
  }

  /** Bytes go as hexadecimal digits: Prisma takes a list that begins with null for one of JSON. */
  async add(links: readonly NewLink[]): Promise<void> {
    await this.database.client.$executeRaw`
      update audit_entry
         set position = sealed.position, author = decode(sealed.author, 'hex'), digest = decode(sealed.digest, 'hex'),
             link = decode(sealed.link, 'hex')
        from unnest(${links.map(({ id }) => id)}::bigint[], ${links.map(({ position }) => position)}::bigint[],
                    ${links.map(({ author }) => author && hex(author))}::text[],
                    ${links.map(({ digest }) => hex(digest))}::text[], ${links.map(({ link }) => hex(link))}::text[])
               as sealed (id, position, author, digest, link)
       where audit_entry.id = sealed.id`;
  }

  async listAfter(position: bigint, limit: number): Promise<Link[]> {
    const rows = await this.database.client.$queryRaw<LinkRow[]>`
      select id, at, member_id as "memberId", action, subject_type as "subjectType", subject_id as "subjectId",
             details::text as details, author, position, digest, link, forgotten_at is not null as "isForgotten"
        from audit_entry where position > ${position} order by position limit ${limit}`;
    return rows.map(({ position, digest, link, isForgotten, ...content }) => ({
      position,
      digest,
      link,
      content: isForgotten ? null : content,
    }));
  }
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
