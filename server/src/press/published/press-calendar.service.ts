import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { ReleaseState } from '../rules/release-state.js';
import { PressCalendarRepository } from './press-calendar.repository.js';

/** A press release or a piece of news at its moment: planned, or out. */
export type PressDate = {
  kind: 'press_release' | 'news_item';
  id: string;
  title: string;
  state: ReleaseState;
  at: Date;
};

/** For the editorial calendar of the members: what of the press stands when. */
@Injectable()
export class PressCalendarService {
  constructor(private readonly repository: PressCalendarRepository) {}

  /** Of a group of the actor's, by time; `until` is not included. */
  async listBetween(actor: Actor, workingGroupId: string, from: Date, until: Date): Promise<PressDate[]> {
    if (!actor.belongsTo(workingGroupId)) return [];
    const [releases, news] = await Promise.all([
      this.repository.listReleases(workingGroupId, from, until),
      this.repository.listNews(workingGroupId, from, until),
    ]);
    return [
      ...releases.flatMap(({ id, title, state, embargoUntil, releasedAt }): PressDate[] => {
        const at = embargoUntil ?? releasedAt;
        return at === null ? [] : [{ kind: 'press_release', id, title, state, at }];
      }),
      ...news.flatMap(({ id, title, publishedAt, withdrawnAt }): PressDate[] =>
        publishedAt === null
          ? []
          : [{ kind: 'news_item', id, title, state: withdrawnAt ? 'withdrawn' : 'released', at: publishedAt }],
      ),
    ].toSorted((one, two) => one.at.getTime() - two.at.getTime());
  }
}
