import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { OutsideLinksService } from '../../auth/outside-links/outside-links.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Stale } from '../../platform/errors/stale.js';
import { QuoteUnsaid, ReleaseIsFixed } from '../press.errors.js';
import { ReleaseChangesService } from '../releases/release-changes.service.js';
import { ReleaseReadingService } from '../releases/release-reading.service.js';
import type { ReleaseRecord } from '../releases/releases.repository.js';
import type { PressRelease } from '../releases/releases.schemas.js';
import { isWritable } from '../rules/release-state.js';
import { type QuoteChange, type QuoteRecord, QuotesRepository } from './quotes.repository.js';
import type { AddQuote, ChangeQuote, DecideQuote } from './quotes.schemas.js';

/** Quotes of a release that is still written on. Other words need another agreement. */
@Injectable()
export class QuotesService {
  constructor(
    private readonly repository: QuotesRepository,
    private readonly releases: ReleaseChangesService,
    private readonly reading: ReleaseReadingService,
    private readonly links: OutsideLinksService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  add(actor: Actor, releaseId: string, words: AddQuote): Promise<PressRelease> {
    return this.database.transaction(async () => {
      await this.requireWritable(actor, releaseId);
      const { id, position } = await this.repository.add(releaseId, words);
      await this.auditLog.record(actor, 'press-quote.added', id, { releaseId, position });
      return this.reading.show(actor, releaseId);
    });
  }

  update(actor: Actor, releaseId: string, id: string, { version, ...words }: ChangeQuote): Promise<PressRelease> {
    return this.change(actor, releaseId, id, version, async (quote) => {
      const isSame = quote.text === words.text && quote.speakerFunction === words.speakerFunction;
      if (isSame) return words;
      await this.links.revoke('quote', id);
      return { ...words, state: 'open', requestedAt: null, decidedAt: null, decisionNote: '' };
    });
  }

  /** What somebody told the coordination by other ways. A link that was mailed is spent. */
  decide(actor: Actor, releaseId: string, id: string, { version, decision, note }: DecideQuote): Promise<PressRelease> {
    return this.change(actor, releaseId, id, version, async (quote) => {
      if (decision === 'approved' && quote.text === '') throw new QuoteUnsaid();
      await this.links.revoke('quote', id);
      return { state: decision, decisionNote: note, decidedAt: this.clock.now() };
    });
  }

  remove(actor: Actor, releaseId: string, id: string): Promise<PressRelease> {
    return this.database.transaction(async () => {
      await this.requireWritable(actor, releaseId);
      const { position, speakerFunction } = await this.repository.find(releaseId, id);
      await this.links.revoke('quote', id);
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'press-quote.removed', id, { releaseId, position, speakerFunction });
      return this.reading.show(actor, releaseId);
    });
  }

  /** For the request by mail, too: in a transaction, the release locked. */
  change(
    actor: Actor,
    releaseId: string,
    id: string,
    version: number,
    work: (quote: QuoteRecord, release: ReleaseRecord) => Promise<QuoteChange>,
  ): Promise<PressRelease> {
    return this.database.transaction(async () => {
      const release = await this.requireWritable(actor, releaseId);
      const quote = await this.repository.find(releaseId, id);
      if (quote.version !== version) throw new Stale(await this.reading.show(actor, releaseId));
      const change = await work(quote, release);
      await this.repository.save(id, version, change);
      await this.auditLog.record(actor, 'press-quote.changed', id, { releaseId, state: [quote.state, change.state] });
      return this.reading.show(actor, releaseId);
    });
  }

  private async requireWritable(actor: Actor, releaseId: string): Promise<ReleaseRecord> {
    const release = await this.releases.findForChange(actor, releaseId);
    if (!isWritable(release.state)) throw new ReleaseIsFixed(release.state);
    return release;
  }
}
