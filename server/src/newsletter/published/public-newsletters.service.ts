import { Injectable } from '@nestjs/common';
import { NotFound } from '../../platform/errors/domain-error.js';
import { NewsletterWithdrawn } from '../newsletter.errors.js';
import { type PublicNewsletterRecord, PublicNewslettersRepository } from './public-newsletters.repository.js';

/** As everybody reads it in the archive. */
export type PublicNewsletter = {
  slug: string;
  path: string;
  title: string;
  preview: string;
  /** Markdown. */
  text: string;
  publisher: string;
  publishedAt: Date;
  updatedAt: Date;
};

/** The archive: what was sent and not withdrawn. */
@Injectable()
export class PublicNewslettersService {
  constructor(private readonly repository: PublicNewslettersRepository) {}

  /** The newest first. */
  async list(limit = 200): Promise<PublicNewsletter[]> {
    return (await this.repository.list(limit)).flatMap(presented);
  }

  /** NotFound, or NewsletterWithdrawn for what was there before. */
  async find(slug: string): Promise<PublicNewsletter> {
    const found = await this.repository.lookUp(slug);
    if (found?.withdrawnAt) throw new NewsletterWithdrawn(found.withdrawalNote);
    const [newsletter] = found ? presented(found) : [];
    if (!newsletter) throw new NotFound();
    return newsletter;
  }
}

const presented = (newsletter: PublicNewsletterRecord): PublicNewsletter[] => {
  const { slug, subject: title, preview, text, sentAt, workingGroup } = newsletter;
  if (sentAt === null) return [];
  const path = `/newsletter/${slug}`;
  return [
    { ...{ slug, path, title, preview, text }, publisher: workingGroup.name, publishedAt: sentAt, updatedAt: sentAt },
  ];
};
