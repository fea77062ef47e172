import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

const shown = {
  ...{ slug: true, subject: true, preview: true, text: true },
  ...{ sentAt: true, withdrawnAt: true, withdrawalNote: true },
  workingGroup: { select: { name: true } },
} satisfies Prisma.NewsletterSelect;
export type PublicNewsletterRecord = Prisma.NewsletterGetPayload<{ select: typeof shown }>;

@Injectable()
export class PublicNewslettersRepository {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  list(limit: number): Promise<PublicNewsletterRecord[]> {
    return this.database.client.newsletter.findMany({
      where: { state: 'sent', withdrawnAt: null },
      select: shown,
      orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
      take: limit,
    });
  }

  lookUp(slug: string): Promise<PublicNewsletterRecord | null> {
    return this.database.client.newsletter.findFirst({ where: { slug, state: 'sent' }, select: shown });
  }
}
