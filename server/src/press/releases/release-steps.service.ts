import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { PressFactsService } from '../facts/press-facts.service.js';
import { ReleaseIsFixed, ReleaseIsPublic, StepNotPossible } from '../press.errors.js';
import { LocalTextsReady, PressReleaseReleased, PressReleaseWithdrawn } from '../press.signals.js';
import { isPublic, type Step, stateAfter } from '../rules/release-state.js';
import { EmbargoesService } from './embargoes.service.js';
import { ReleaseChangesService } from './release-changes.service.js';
import { ReleaseChecksService } from './release-checks.service.js';
import type { ReleaseChange, ReleaseRecord } from './releases.repository.js';
import type { PressRelease, PressReleaseStep, SetEmbargo } from './releases.schemas.js';

const DONE: Record<Step, `press-release.${string}`> = {
  coordinate: 'press-release.put-up-for-agreement',
  approve: 'press-release.approved',
  reopen: 'press-release.reopened',
  release: 'press-release.released',
  withdraw: 'press-release.withdrawn',
};

/** From draft to press and back; and until when the press keeps it to itself. */
@Injectable()
export class ReleaseStepsService {
  constructor(
    private readonly changes: ReleaseChangesService,
    private readonly checks: ReleaseChecksService,
    private readonly facts: PressFactsService,
    private readonly embargoes: EmbargoesService,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  take(actor: Actor, id: string, { version, step }: PressReleaseStep): Promise<PressRelease> {
    return this.changes.change(actor, id, version, async (release) => {
      const state = stateAfter(release.state, step);
      if (state === undefined) throw new StepNotPossible(release.state, step);
      const change = await this.changeOf(release, step);
      await this.auditLog.record(actor, DONE[step], id, { title: release.title });
      await this.announce(step, { ...release, state });
      return { ...change, state };
    });
  }

  /** Not for what everybody has read, and not into the past. */
  setEmbargo(actor: Actor, id: string, { version, embargoUntil }: SetEmbargo): Promise<PressRelease> {
    return this.changes.change(actor, id, version, async (release) => {
      const now = this.clock.now();
      if (release.state === 'withdrawn') throw new ReleaseIsFixed(release.state);
      if (isPublic(release, now)) throw new ReleaseIsPublic();
      if (embargoUntil !== null && embargoUntil <= now) {
        throw new Invalid([{ pointer: '#/embargoUntil', detail: 'Dieser Zeitpunkt liegt in der Vergangenheit.' }]);
      }
      const told = [release.embargoUntil, embargoUntil].map((moment) => moment?.toISOString() ?? null);
      await this.auditLog.record(actor, 'press-release.embargo-set', id, { embargoUntil: told });
      if (release.state === 'released') await this.embargoes.lift({ ...release, embargoUntil }, now);
      return { embargoUntil };
    });
  }

  private async changeOf(release: ReleaseRecord, step: Step): Promise<ReleaseChange> {
    const now = this.clock.now();
    switch (step) {
      case 'coordinate':
        return {};
      case 'approve':
        await this.checks.require(release, await this.facts.now(release));
        return { approvedAt: now };
      case 'reopen':
        return { approvedAt: null };
      case 'release': {
        const facts = await this.facts.now(release);
        await this.checks.require(release, facts);
        return { releasedAt: now, facts };
      }
      case 'withdraw':
        return { withdrawnAt: now };
    }
  }

  private async announce(step: Step, release: ReleaseRecord): Promise<void> {
    if (step === 'approve') this.signals.send(new LocalTextsReady(release.id));
    if (step === 'withdraw') this.signals.send(new PressReleaseWithdrawn(release.id));
    if (step !== 'release') return;
    const now = this.clock.now();
    this.signals.send(new PressReleaseReleased(release.id));
    await this.embargoes.lift({ ...release, releasedAt: now }, now);
  }
}
