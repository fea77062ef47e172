import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import * as meetingsPolicy from '../meetings.policy.js';
import { MeetingsService } from '../meetings.service.js';
import { presentDispatch } from './dispatches.presenter.js';
import { DispatchesRepository } from './dispatches.repository.js';
import type { DispatchLog } from './dispatches.schemas.js';

/** Versandprotokoll: what went to whom about a meeting, and whether it arrived. */
@Injectable()
export class DispatchLogService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly repository: DispatchesRepository,
  ) {}

  async list(actor: Actor, meetingId: string): Promise<DispatchLog> {
    authorize(meetingsPolicy.coordinate, actor, await this.meetings.find(actor, meetingId));
    return { items: (await this.repository.list(meetingId)).map(presentDispatch) };
  }
}
