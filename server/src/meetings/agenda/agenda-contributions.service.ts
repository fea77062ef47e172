import { Injectable } from '@nestjs/common';
import { Once } from '../../platform/jobs/once.js';
import { type Contribution, inOrder } from './rules/contributions.js';

export type { Contribution } from './rules/contributions.js';

export type MeetingToPrepare = { id: string; workingGroupId: string; startsAt: Date };
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
      if (await this.once.claim(`brought:${meeting.id}:${one.origin}:${one.originId}`)) found.push(one);
    }
    return found;
  }

  /** In the running transaction, in the order of an agenda. */
  async collect(meeting: MeetingToPrepare): Promise<Contribution[]> {
    const contributions: Contribution[] = [];
    for (const source of this.sources) contributions.push(...(await source(meeting)));
    return inOrder(contributions);
  }
}
