import { Inject, Injectable } from '@nestjs/common';
import { LinkHolder } from '../../access/actor.js';
import { LinkSpent } from '../../access/link-spent.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { PersonalLinksService } from '../../auth/personal-links/personal-links.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { type ChoiceRecord, PreferencesRepository } from '../preferences/preferences.repository.js';
import { type Channel, DIGEST, isKind, presetOf } from '../rules/kinds.js';
import { ResubscriptionOver } from './unsubscription.errors.js';
import type { Unsubscription } from './unsubscription.schemas.js';

const SEPARATOR = ',';
/** For a slip of the hand. Later the link, which may have been passed on, turns nothing on again. */
const UNDO_WITHIN = 60 * 60_000;

export const unsubscriptionSubject = (kinds: readonly string[]) => kinds.join(SEPARATOR);

/** No more mails of some kinds, by a link of the mail itself, without signing in. */
@Injectable()
export class UnsubscriptionService {
  constructor(
    private readonly preferences: PreferencesRepository,
    private readonly links: PersonalLinksService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where somebody lands who opens the header's address by hand: a page that changes nothing by itself. */
  page(token: string): string {
    return `${this.config.publicUrl}/abbestellen#${token}`;
  }

  async show({ link }: LinkHolder): Promise<Unsubscription> {
    return { kinds: kindsOf(link.subject), isUnsubscribed: (await this.listMailed(link)).length === 0 };
  }

  /** By the mail program, with one click and nothing else (RFC 8058). */
  async unsubscribeByToken(token: string, address: string): Promise<void> {
    const holder = await this.links.redeem(token, { address, isWriting: true });
    if (holder.link.purpose !== 'unsubscribe') throw new LinkSpent();
    await this.unsubscribe(holder);
  }

  /** What was chosen to come no other way than the portal, or not at all, stays as it is. */
  async unsubscribe(holder: LinkHolder): Promise<Unsubscription> {
    const { memberId, subject } = holder.link;
    await this.database.transaction(async () => {
      await this.preferences.hold(memberId);
      const mailed = await this.listMailed(holder.link);
      if (mailed.length === 0) return;
      const now = this.clock.now();
      await this.preferences.choose(
        memberId,
        mailed.map(({ kind, channel }) => ({
          kind,
          channel: withoutMail(kind),
          unsubscribedAt: now,
          unsubscribedFrom: channel,
        })),
      );
      await this.auditLog.record(holder, 'notification.unsubscribed', memberId, { kinds: subject });
    });
    return this.show(holder);
  }

  /** Brings back what there was. */
  async resubscribe(holder: LinkHolder): Promise<Unsubscription> {
    const { memberId, subject } = holder.link;
    await this.database.transaction(async () => {
      await this.preferences.hold(memberId);
      const since = new Date(this.clock.now().getTime() - UNDO_WITHIN);
      const kinds: readonly string[] = kindsOf(subject);
      const before = (await this.preferences.listUnsubscribed(memberId, since)).filter(({ kind }) =>
        kinds.includes(kind),
      );
      if (before.length === 0 && (await this.listMailed(holder.link)).length === 0) throw new ResubscriptionOver();
      if (before.length === 0) return;
      await this.preferences.choose(memberId, before);
      await this.auditLog.record(holder, 'notification.resubscribed', memberId, { kinds: subject });
    });
    return this.show(holder);
  }

  /** Of the kinds of the link those that come by mail, with how. */
  private async listMailed({ memberId, subject }: LinkHolder['link']): Promise<ChoiceRecord[]> {
    const choices = await this.preferences.listChoices(memberId);
    return kindsOf(subject)
      .map((name) => choices.find(({ kind }) => kind === name) ?? { kind: name, channel: presetOf(name) })
      .filter(({ channel }) => channel === 'mail' || channel === 'digest');
  }
}

const withoutMail = (kind: string): Channel => (kind === DIGEST ? 'off' : 'portal');
const isDigest = (name: string): name is typeof DIGEST => name === DIGEST;

function kindsOf(subject: string): Unsubscription['kinds'] {
  return subject.split(SEPARATOR).filter((name) => isKind(name) || isDigest(name));
}
