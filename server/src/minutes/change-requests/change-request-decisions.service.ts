import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Stale } from '../../platform/errors/stale.js';
import { BlocksService } from '../blocks/blocks.service.js';
import { MinutesBlockChanged } from '../minutes.errors.js';
import type { MinutesRecord } from '../minutes.repository.js';
import { MinutesService } from '../minutes.service.js';
import { requireOpen } from '../rules/life-cycle.js';
import { blockText } from '../text/plain-text.js';
import { RevisionKeepingService } from '../writing/revision-keeping.service.js';
import { ChangeRequestRecordService } from './change-request-record.service.js';
import * as requestsPolicy from './change-requests.policy.js';
import { presentChangeRequest } from './change-requests.presenter.js';
import { type ChangeRequestRecord, ChangeRequestsRepository } from './change-requests.repository.js';
import type { ChangeRequest, DecideChangeRequest } from './change-requests.schemas.js';
import { type Decision, decide, saysTheSame } from './rules/deciding.js';

type Wish = { minutes: MinutesRecord; request: ChangeRequestRecord };

/** Accepted, declined with an answer, or withdrawn: once, by whoever is first. */
@Injectable()
export class ChangeRequestDecisionsService {
  constructor(
    private readonly repository: ChangeRequestsRepository,
    private readonly minutes: MinutesService,
    private readonly blocks: BlocksService,
    private readonly revisions: RevisionKeepingService,
    private readonly record: ChangeRequestRecordService,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The words go into the text at once, with the names of both. Refused when the paragraph says something else by now. */
  async accept(actor: Actor, minutesId: string, id: string, decision: DecideChangeRequest): Promise<ChangeRequest> {
    return this.settle(actor, minutesId, id, 'accepted', decision, async ({ minutes, request }) => {
      authorize(requestsPolicy.decide, actor, request);
      const now = this.blocks.lookUp(minutes, request.blockId);
      const words = now ? blockText(now.block) : '';
      if (!now || !saysTheSame(words, request.original)) throw new MinutesBlockChanged(words);
      await this.blocks.say(
        actor,
        minutes,
        [{ blockId: request.blockId, words: request.proposed }],
        () => '#/proposed',
      );
      await this.revisions.keep(minutesId, 'request_accepted', [actor.id, ...proposer(request)]);
    });
  }

  async decline(actor: Actor, minutesId: string, id: string, decision: DecideChangeRequest): Promise<ChangeRequest> {
    return this.settle(actor, minutesId, id, 'declined', decision, async ({ request }) =>
      authorize(requestsPolicy.decide, actor, request),
    );
  }

  async withdraw(actor: Actor, minutesId: string, id: string, decision: DecideChangeRequest): Promise<ChangeRequest> {
    return this.settle(actor, minutesId, id, 'withdrawn', decision, async ({ request }) =>
      authorize(requestsPolicy.withdraw, actor, request),
    );
  }

  private async settle(
    actor: Actor,
    minutesId: string,
    id: string,
    decision: Decision,
    { version, answer }: DecideChangeRequest,
    work: (wish: Wish) => Promise<void>,
  ): Promise<ChangeRequest> {
    return this.database.transaction(async () => {
      const minutes = await this.minutes.findForChange(actor, minutesId);
      const request = await this.repository.find(minutesId, id);
      requireOpen(minutes);
      const change = decide(request, decision, this.clock.now());
      if (request.version !== version) throw new Stale(presentChangeRequest(actor, request));
      await work({ minutes, request });
      await this.repository.decide(id, version, { ...change, decidedById: actor.id, answer });
      await this.record.keep(actor, id, decision, { minutesId, answer });
      return presentChangeRequest(actor, await this.repository.find(minutesId, id));
    });
  }
}

const proposer = ({ member }: ChangeRequestRecord): string[] => (member ? [member.id] : []);
