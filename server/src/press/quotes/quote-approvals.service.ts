import { Injectable } from '@nestjs/common';
import { type Outsider, Visitor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { PressFactsService } from '../facts/press-facts.service.js';
import { QuoteChanged, QuoteDecided } from '../press.errors.js';
import { PressQuoteDecided } from '../press.signals.js';
import { type ReleaseRecord, ReleasesRepository } from '../releases/releases.repository.js';
import { masterText } from '../rules/press-text.js';
import { isWritable } from '../rules/release-state.js';
import { type QuoteRecord, QuotesRepository } from './quotes.repository.js';

/** What somebody who was asked for a quote sees: their words, and the text around them. */
export type QuoteSheet = {
  title: string;
  subtitle: string;
  /** Markdown. */
  text: string;
  quote: Pick<QuoteRecord, 'text' | 'speakerFunction' | 'state' | 'decisionNote' | 'version'>;
  /** Whether there is still something to decide. */
  isOpen: boolean;
};

export type QuoteDecision = { version: number; decision: 'approved' | 'declined'; text: string; note: string };

/** Agreement by who follows the mailed link: no account, one quote. */
@Injectable()
export class QuoteApprovalsService {
  constructor(
    private readonly repository: QuotesRepository,
    private readonly releases: ReleasesRepository,
    private readonly facts: PressFactsService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  async show(outsider: Outsider): Promise<QuoteSheet> {
    const { quote, release } = await this.find(outsider.subject);
    const { title, subtitle, quotes } = release;
    const shown = quotes.map((one) => (one.id === quote.id ? { ...one, state: 'approved' as const } : one));
    const { text } = masterText(release, { facts: await this.facts.of(release), quotes: shown, reader: 'press' });
    return { title, subtitle, text, quote, isOpen: isOpen(quote, release) };
  }

  /** Whoever agrees may say it in other words. Once decided, it is decided. */
  decide(outsider: Outsider, { version, decision, text, note }: QuoteDecision): Promise<void> {
    return this.database.transaction(async () => {
      const { release } = await this.find(outsider.subject);
      await this.releases.lock(release.id);
      const { quote, release: locked } = await this.find(outsider.subject);
      if (!isOpen(quote, locked)) throw new QuoteDecided();
      if (quote.version !== version) throw new QuoteChanged();
      const said = decision === 'approved' ? text : quote.text;
      const change = { state: decision, text: said, decisionNote: note, decidedAt: this.clock.now() };
      await this.repository.save(quote.id, version, change);
      const told = { via: 'quote-link', decision, ...(said !== quote.text && { text: [quote.text, said] }) };
      await this.auditLog.record(new Visitor(), 'press-quote.decided', quote.id, told);
      this.signals.send(new PressQuoteDecided(quote.id, release.id));
    });
  }

  private async find(id: string): Promise<{ quote: QuoteRecord; release: ReleaseRecord }> {
    const quote = await this.repository.lookUp(id);
    const release = quote && (await this.releases.lookUp(quote.pressReleaseId));
    if (!quote || !release) throw new NotFound();
    return { quote, release };
  }
}

const isOpen = (quote: QuoteRecord, { state }: ReleaseRecord): boolean =>
  quote.state === 'requested' && isWritable(state);
