import { Inject, Injectable } from '@nestjs/common';
import { LinkHolder } from '../../access/actor.js';
import { LinkSpent } from '../../access/link-spent.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { PersonalLinksService } from '../../auth/personal-links/personal-links.service.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { PreferencesRepository } from '../preferences/preferences.repository.js';
import { type Channel, DIGEST, isKind, presetOf } from '../rules/kinds.js';
import type { Unsubscription } from './unsubscription.schemas.js';

const SEPARATOR = ',';

export const unsubscriptionSubject = (kinds: readonly string[]) => kinds.join(SEPARATOR);

/** No more mails of some kinds, by a link of the mail itself, without signing in. */
@Injectable()
export class UnsubscriptionService {
  constructor(
    private readonly preferences: PreferencesRepository,
    private readonly links: PersonalLinksService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where somebody lands who opens the header's address by hand: a page that changes nothing by itself. */
  page(token: string): string {
    return `${this.config.publicUrl}/abbestellen#${token}`;
  }

  async show({ link }: LinkHolder): Promise<Unsubscription> {
    const kinds = kindsOf(link.subject);
    const choices = await this.preferences.listChoices(link.memberId);
    const channelOf = (name: string): Channel => choices.find(({ kind }) => kind === name)?.channel ?? presetOf(name);
    return { kinds, isUnsubscribed: kinds.every((kind) => channelOf(kind) === withoutMail(kind)) };
  }

  /** By the mail program, with one click and nothing else (RFC 8058). */
  async unsubscribeByToken(token: string, address: string): Promise<void> {
    const holder = await this.links.redeem(token, { address, isWriting: true });
    if (holder.link.purpose !== 'unsubscribe') throw new LinkSpent();
    await this.unsubscribe(holder);
  }

  async unsubscribe(holder: LinkHolder): Promise<Unsubscription> {
    return this.choose(holder, 'notification.unsubscribed', withoutMail);
  }

  /** Takes it back: these mails had come. */
  async resubscribe(holder: LinkHolder): Promise<Unsubscription> {
    return this.choose(holder, 'notification.resubscribed', withMail);
  }

  private async choose(
    holder: LinkHolder,
    action: 'notification.unsubscribed' | 'notification.resubscribed',
    channelOf: (kind: string) => Channel,
  ): Promise<Unsubscription> {
    const { memberId, subject } = holder.link;
    await this.database.transaction(async () => {
      const choices = kindsOf(subject).map((kind) => ({ kind, channel: channelOf(kind) }));
      await this.preferences.choose(memberId, choices);
      await this.auditLog.record(holder, action, memberId, { kinds: subject });
    });
    return this.show(holder);
  }
}

const withoutMail = (kind: string): Channel => (kind === DIGEST ? 'off' : 'portal');
const withMail = (kind: string): Channel => (kind === DIGEST ? 'digest' : 'mail');
const isDigest = (name: string): name is typeof DIGEST => name === DIGEST;

function kindsOf(subject: string): Unsubscription['kinds'] {
  return subject.split(SEPARATOR).filter((name) => isKind(name) || isDigest(name));
}
