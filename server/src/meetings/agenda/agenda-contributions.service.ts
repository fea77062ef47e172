import { Injectable } from '@nestjs/common';
import { type Contribution, inOrder } from './rules/contributions.js';

export type { Contribution } from './rules/contributions.js';

export type MeetingToPrepare = { id: string; workingGroupId: string; startsAt: Date };
type Source = (meeting: MeetingToPrepare) => Promise<Contribution[]>;

/** Who has something for the next agenda: other modules register with what waits in them. */
@Injectable()
export class AgendaContributionsService {
  private readonly sources: Source[] = [];

  register(source: Source): void {
    this.sources.push(source);
  }

  /** In the running transaction, in the order of an agenda. */
  async collect(meeting: MeetingToPrepare): Promise<Contribution[]> {
    const contributions: Contribution[] = [];
    for (const source of this.sources) contributions.push(...(await source(meeting)));
    return inOrder(contributions);
  }
}
