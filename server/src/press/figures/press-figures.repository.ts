import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

export type GivenRelease = {
  /** YYYY-MM-DD */
  day: string;
  title: string;
  /** Newsrooms that it was sent to. */
  newsrooms: number;
  clippings: number;
};
export type PressClipping = { day: string; medium: string; title: string; url: string | null };
type Period = { from: string; until: string };

@Injectable()
export class PressFiguresRepository {
  constructor(private readonly database: Database) {}

  /**
   * Given to the press between two days (YYYY-MM-DD, both inclusive), oldest first; what is still under embargo is not
   * told.
   */
  listReleases(workingGroupId: string, { from, until }: Period, now: Date): Promise<GivenRelease[]> {
    return this.database.client.$queryRaw<GivenRelease[]>`
      select to_char(r.released_at at time zone 'Europe/Berlin', 'YYYY-MM-DD') as day, r.title,
             (select count(distinct d.recipient)::int from press_dispatch d where d.press_release_id = r.id) as newsrooms,
             (select count(*)::int from clipping c where c.press_release_id = r.id) as clippings
        from press_release r
       where r.working_group_id = ${workingGroupId}::uuid and r.state = 'released'
         and (r.embargo_until is null or r.embargo_until <= ${now})
         and (r.released_at at time zone 'Europe/Berlin')::date between ${from}::date and ${until}::date
       order by r.released_at, r.id`;
  }

  listClippings(workingGroupId: string, { from, until }: Period): Promise<PressClipping[]> {
    return this.database.client.$queryRaw<PressClipping[]>`
      select to_char(c.published_on, 'YYYY-MM-DD') as day, c.medium, c.title, c.url from clipping c
       where c.working_group_id = ${workingGroupId}::uuid
         and c.published_on between ${from}::date and ${until}::date
       order by c.published_on, c.id`;
  }
}
