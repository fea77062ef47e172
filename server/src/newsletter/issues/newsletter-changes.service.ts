import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { Database } from '../../platform/database/database.js';
import { Stale } from '../../platform/errors/stale.js';
import { NewsletterIsFixed } from '../newsletter.errors.js';
import * as newsletterPolicy from '../newsletter.policy.js';
import { presentNewsletter } from './newsletters.presenter.js';
import { type NewsletterChange, type NewsletterRecord, NewslettersRepository } from './newsletters.repository.js';
import type { Newsletter } from './newsletters.schemas.js';

/** Every change of an issue: held, by the coordination, from the state that the step needs, against its version. */
@Injectable()
export class NewsletterChangesService {
  constructor(
    private readonly repository: NewslettersRepository,
    private readonly database: Database,
  ) {}

  change(
    actor: Actor,
    { id, version, from }: { id: string; version: number; from: NewsletterRecord['state'] },
    work: (newsletter: NewsletterRecord) => Promise<NewsletterChange>,
  ): Promise<Newsletter> {
    return this.database.transaction(async () => {
      const newsletter = await this.hold(actor, id);
      if (newsletter.version !== version) throw new Stale(await this.present(actor, newsletter));
      if (newsletter.state !== from) throw new NewsletterIsFixed(newsletter.state);
      await this.repository.save(id, version, await work(newsletter));
      return this.show(actor, id);
    });
  }

  /** In the running transaction. */
  async hold(actor: Actor, id: string): Promise<NewsletterRecord> {
    await this.repository.lock(id);
    const newsletter = await this.repository.findVisible(actor, id);
    authorize(newsletterPolicy.coordinate, actor, newsletter);
    return newsletter;
  }

  async show(actor: Actor, id: string): Promise<Newsletter> {
    return this.present(actor, await this.repository.findVisible(actor, id));
  }

  private async present(actor: Actor, newsletter: NewsletterRecord): Promise<Newsletter> {
    const fate = newsletter.state === 'sent' ? await this.repository.countFate(newsletter.id) : null;
    return presentNewsletter(actor, newsletter, fate);
  }
}
