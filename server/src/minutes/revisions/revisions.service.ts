import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import * as minutesPolicy from '../minutes.policy.js';
import { MinutesService } from '../minutes.service.js';
import { presentRevision, presentRevisionText } from './revisions.presenter.js';
import { RevisionsRepository } from './revisions.repository.js';
import type { MinutesRevisionList, MinutesRevisionText } from './revisions.schemas.js';

/** How the text came about. Drafts were never the group's: who does not write them sees it from the circulation on. */
@Injectable()
export class RevisionsService {
  constructor(
    private readonly repository: RevisionsRepository,
    private readonly minutes: MinutesService,
  ) {}

  async list(actor: Actor, minutesId: string): Promise<MinutesRevisionList> {
    const revisions = await this.repository.list(minutesId, await this.beginning(actor, minutesId));
    return { items: revisions.map(presentRevision) };
  }

  async show(actor: Actor, minutesId: string, number: number): Promise<MinutesRevisionText> {
    const beginning = await this.beginning(actor, minutesId);
    return presentRevisionText(await this.repository.find(minutesId, number, beginning));
  }

  private async beginning(actor: Actor, minutesId: string): Promise<Date | null> {
    const minutes = await this.minutes.find(actor, minutesId);
    return minutesPolicy.write(actor, minutes) || minutes.openToMembers ? null : minutes.circulatedAt;
  }
}
