import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import type { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import { PressFactsService } from '../facts/press-facts.service.js';
import { ReleaseIsFixed } from '../press.errors.js';
import * as pressPolicy from '../press.policy.js';
import { ReleasesRepository } from '../releases/releases.repository.js';
import { type Master, presentLocalText, presentLocalTexts } from './local-texts.presenter.js';
import { LocalTextsRepository } from './local-texts.repository.js';
import type { LocalText, LocalTextList, SaveLocalText } from './local-texts.schemas.js';
import { PressSeatsService } from './press-seats.service.js';

/** One master becomes a text for each municipality, which gives it its own values or its own words. */
@Injectable()
export class LocalTextsService {
  constructor(
    private readonly repository: LocalTextsRepository,
    private readonly releases: ReleasesRepository,
    private readonly facts: PressFactsService,
    private readonly seats: PressSeatsService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  async list(actor: Actor, releaseId: string): Promise<LocalTextList> {
    return presentLocalTexts(actor, await this.open(actor, releaseId));
  }

  /** Of one municipality, and the master that it is made of. */
  async show(actor: Actor, releaseId: string, municipalityId: string): Promise<{ text: LocalText; master: Master }> {
    const master = await this.open(actor, releaseId);
    return { text: presentLocalText(actor, master, seatOf(master, municipalityId)), master };
  }

  save(actor: Actor, releaseId: string, municipalityId: string, input: SaveLocalText): Promise<LocalText> {
    return this.database.transaction(async () => {
      await this.releases.lock(releaseId);
      const { master, text: before } = await this.show(actor, releaseId, municipalityId);
      const { workingGroupId, state } = master.release;
      authorize(pressPolicy.adapt, actor, { workingGroupId, municipalityId });
      if (state === 'withdrawn') throw new ReleaseIsFixed(state);
      const { version, text } = input;
      if (before.version !== version) throw new Stale(before);
      const values = Object.fromEntries(
        Object.entries(input.values).map(([name, value]) => [name.toLowerCase(), value]),
      );
      await this.repository.save(releaseId, municipalityId, version, { values, text });
      const told = { municipalityId, hasOwnWords: text !== null, values: Object.keys(values) };
      await this.auditLog.record(actor, 'press-release.text-adapted', releaseId, told);
      return (await this.show(actor, releaseId, municipalityId)).text;
    });
  }

  async open(actor: Actor, releaseId: string): Promise<Master> {
    const release = await this.releases.findVisible(actor, releaseId);
    const [facts, seats, texts] = await Promise.all([
      this.facts.of(release),
      this.seats.list(release.workingGroupId),
      this.repository.list(releaseId),
    ]);
    return { release, facts, seats, texts };
  }
}

function seatOf({ seats }: Master, municipalityId: string): MunicipalityName {
  const seat = seats.find(({ id }) => id === municipalityId);
  if (!seat) throw new NotFound();
  return seat;
}
