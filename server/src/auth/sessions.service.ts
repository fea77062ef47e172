import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type Actor, Member, Visitor } from '../access/actor.js';
import { ActorResolver } from '../access/actor-resolver.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { MembersService } from '../members/members.service.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { Queue } from '../platform/jobs/queue.js';
import { hashToken, mintToken } from '../platform/secrets/token.js';
import { newLifetime, prolonged } from './rules/session-lifetime.js';
import { readSessionToken, sessionCookieName, sessionCookieOptions, type WithCookies } from './session-cookie.js';
import { presentSession } from './sessions.presenter.js';
import { type SessionRow, SessionsRepository } from './sessions.repository.js';
import type { Session } from './sessions.schemas.js';

@Injectable()
export class SessionsService extends ActorResolver implements OnModuleInit {
  constructor(
    private readonly repository: SessionsRepository,
    private readonly members: MembersService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly queue: Queue,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  onModuleInit(): void {
    this.queue.define('remove-expired-sessions', () => this.repository.removeExpired(this.clock.now()), {
      cron: '17 * * * *',
    });
  }

  /** Looks the token up with every request, so that what was revoked is gone with the next one. */
  async resolve(request: WithCookies): Promise<Actor> {
    const token = readSessionToken(request, this.config.isSecure);
    return token === undefined ? new Visitor() : this.actorOf(token);
  }

  /** Of the session of a request, for what outlives the request; tells nobody the token. */
  keyOf(request: WithCookies): string {
    const token = readSessionToken(request, this.config.isSecure);
    return token === undefined ? '' : Buffer.from(hashToken(token)).toString('base64');
  }

  /** Which sessions hold, each with what it may reach, without prolonging them. */
  listHolding(keys: readonly string[]): Promise<Map<string, string>> {
    const now = this.clock.now();
    return this.repository.listHolding(keys, now, calendarDay(now));
  }

  /** Who the sessions that hold belong to, with what they may today; without prolonging them. */
  async listMembers(keys: readonly string[]): Promise<Map<string, Member>> {
    const now = this.clock.now();
    const rows = await this.repository.listHolders(keys, now, calendarDay(now));
    return new Map(rows.map((row) => [row.key, memberOf(row)]));
  }

  async show(actor: Actor): Promise<Session> {
    const member = actor.kind === 'member' ? await this.members.show(actor, actor.id) : null;
    return presentSession(actor, member, this.config);
  }

  /** Always a new token: one that was planted before is worthless (session fixation). */
  async begin(memberId: string, request: Request, response: Response): Promise<Session> {
    const token = mintToken();
    const replaced = readSessionToken(request, this.config.isSecure);
    await this.database.transaction(async () => {
      if (replaced) await this.repository.remove(hashToken(replaced));
      await this.repository.add({
        tokenHash: hashToken(token),
        memberId,
        ...newLifetime(this.clock.now()),
        userAgent: request.headers['user-agent']?.slice(0, 300) ?? null,
      });
      await this.auditLog.record(new Visitor(), 'session.begun', memberId);
    });
    response.cookie(sessionCookieName(this.config.isSecure), token, sessionCookieOptions(this.config.isSecure));
    return this.show(await this.actorOf(token));
  }

  async end(request: Request, response: Response): Promise<void> {
    const token = readSessionToken(request, this.config.isSecure);
    if (token) await this.repository.remove(hashToken(token));
    response.clearCookie(sessionCookieName(this.config.isSecure), sessionCookieOptions(this.config.isSecure));
    response.setHeader('Clear-Site-Data', '"cache"');
  }

  private async actorOf(token: string): Promise<Actor> {
    const now = this.clock.now();
    const row = await this.repository.lookUp(hashToken(token), now, calendarDay(now));
    if (!row) return new Visitor();
    const expiresAt = prolonged({ expiresAt: row.expires_at, endsAt: row.ends_at }, now);
    if (expiresAt) await this.repository.prolong(hashToken(token), expiresAt);
    return memberOf(row);
  }
}

const memberOf = (row: SessionRow): Member =>
  Member.of({
    id: row.id,
    name: row.name,
    municipalityId: row.municipality_id,
    isAdministrator: row.is_administrator,
    memberships: row.memberships,
  });
