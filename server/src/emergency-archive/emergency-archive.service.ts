import { Inject, Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { Clock } from '../platform/clock/clock.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { Stale } from '../platform/errors/stale.js';
import { hashToken, mintToken } from '../platform/secrets/token.js';
import { presentSubscription } from './emergency-archive.presenter.js';
import { EmergencyArchiveRepository } from './emergency-archive.repository.js';
import type {
  ArchiveAddress,
  ArchiveSubscription,
  ChangeArchiveReminder,
  MakeArchiveAddress,
} from './emergency-archive.schemas.js';

const DAY = 86_400_000;
/** An address that nobody renews dies, as computers are forgotten in cellars. */
const LIVES_DAYS = 365;

/** How the archive comes to its owner every week. The address is a secret: told once, kept as a hash. */
@Injectable()
export class EmergencyArchiveService {
  constructor(
    private readonly repository: EmergencyArchiveRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async show(actor: Actor): Promise<ArchiveSubscription> {
    return presentSubscription(await this.repository.lookUpVisible(actor));
  }

  changeReminder(actor: Actor, { reminds, version }: ChangeArchiveReminder): Promise<ArchiveSubscription> {
    return this.change(actor, version, { reminds }, 'emergency-archive.reminder-changed', { reminds });
  }

  /** The first one, or a new one: then the old one is dead at once. Who has one is told when nothing was fetched. */
  async makeAddress(actor: Actor, { version }: MakeArchiveAddress): Promise<ArchiveAddress> {
    const token = mintToken();
    const expiresAt = new Date(this.clock.now().getTime() + LIVES_DAYS * DAY);
    const change = { tokenHash: hashToken(token), expiresAt, ...(version === 0 && { reminds: true }) };
    const subscription = await this.change(actor, version, change, 'emergency-archive.address-made', {
      expiresAt: expiresAt.toISOString(),
    });
    return { subscription, address: `${this.config.publicUrl}/api/emergency-archive/fetch/${token}.zip` };
  }

  async endAddress(actor: Actor): Promise<ArchiveSubscription> {
    const { version, hasAddress } = await this.show(actor);
    if (!hasAddress) return this.show(actor);
    const change = { tokenHash: null, expiresAt: null };
    return this.change(actor, version, change, 'emergency-archive.address-ended');
  }

  private change(
    actor: Actor,
    version: number,
    change: Parameters<EmergencyArchiveRepository['save']>[2],
    action: `emergency-archive.${string}`,
    details: Record<string, unknown> = {},
  ): Promise<ArchiveSubscription> {
    return this.database.transaction(async () => {
      const isSaved = await this.repository.save(actor, version, change, this.clock.now());
      if (!isSaved) throw new Stale(await this.show(actor));
      await this.auditLog.record(actor, action, actor.id, details);
      return this.show(actor);
    });
  }
}
