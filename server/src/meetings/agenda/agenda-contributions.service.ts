import { Injectable } from '@nestjs/common';
import { Once } from '../../platform/jobs/once.js';
import { type Contribution, inOrder } from './rules/contributions.js';

export type { Contribution, Withdrawal } from './rules/contributions.js';

export type MeetingToPrepare = { id: string; workingGroupId: string; startsAt: Date };
type Brought = Pick<Contribution, 'origin' | 'originId'>;
type Source = (meeting: MeetingToPrepare) => Promise<Contribution[]>;

/** Who has something for the next agenda: other modules register with what waits in them. */
@Injectable()
export class AgendaContributionsService {
  private readonly sources: Source[] = [];

  constructor(private readonly once: Once) {}

  register(source: Source): void {
    this.sources.push(source);
  }

  /** Those that this agenda was never brought: what was taken away stays away. In the running transaction. */
  async collectNew(meeting: MeetingToPrepare): Promise<Contribution[]> {
    const found: Contribution[] = [];
    for (const one of await this.collect(meeting)) {
      if (await this.once.claim(claimOf(meeting, one))) found.push(one);
    }
    return found;
  }

  /** What was taken back by its source may come to this agenda once more. */
  release(meeting: { id: string }, one: Brought): Promise<void> {
    return this.once.release(claimOf(meeting, one));
  }

  /** In the running transaction, in the order of an agenda. */
  async collect(meeting: MeetingToPrepare): Promise<Contribution[]> {
    const contributions: Contribution[] = [];
    for (const source of this.sources) contributions.push(...(await source(meeting)));
    return inOrder(contributions);
  }
}

const claimOf = ({ id }: { id: string }, { origin, originId }: Brought): string =>
  `brought:${id}:${origin}:${originId}`;
