import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import * as talksPolicy from '../talks.policy.js';
import { TalksRepository } from '../talks.repository.js';
import type { Talk } from '../talks.schemas.js';
import { TalksService } from '../talks.service.js';
import { PublicTalksRepository } from './public-talks.repository.js';
import { namesPerson } from './rules/names-person.js';
import { TalkNamesPerson, TalkNotPublished } from './talk-publication.errors.js';

/** Shows title and summary of a talk to everybody, or no more. Said twice it changes nothing. */
@Injectable()
export class TalkPublicationService {
  constructor(
    private readonly talks: TalksService,
    private readonly repository: TalksRepository,
    private readonly publicTalks: PublicTalksRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  publish(actor: Actor, id: string): Promise<Talk> {
    return this.database.transaction(async () => {
      const talk = await this.repository.findVisible(actor, id);
      authorize(talksPolicy.coordinate, actor, talk);
      if (!(await this.publicTalks.canBePublic(id))) throw new TalkNotPublished();
      const speakers = talk.speakers.map(({ speaker }) => speaker);
      if ([talk.title, talk.summary ?? ''].some((text) => namesPerson(text, speakers))) throw new TalkNamesPerson();
      if (await this.publicTalks.publish(id, this.clock.now())) {
        await this.auditLog.record(actor, 'talk.made-public', id, { title: talk.title });
      }
      return this.talks.show(actor, id);
    });
  }

  withdraw(actor: Actor, id: string): Promise<Talk> {
    return this.database.transaction(async () => {
      const talk = await this.repository.findVisible(actor, id);
      authorize(talksPolicy.coordinate, actor, talk);
      if (await this.publicTalks.withdraw(id)) {
        await this.auditLog.record(actor, 'talk.withdrawn-from-public', id, { title: talk.title });
      }
      return this.talks.show(actor, id);
    });
  }
}
