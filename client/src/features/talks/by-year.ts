import { toLocalDate } from '../../lib/local-time';
import type { TalkSummary } from './talks.queries';

/** Talks as they come, cut where the year of their meeting changes. */
export function byYear(talks: readonly TalkSummary[]): { year: string; talks: TalkSummary[] }[] {
  const years = new Map<string, TalkSummary[]>();
  for (const talk of talks) {
    const year = toLocalDate(talk.meeting.startsAt).slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), talk]);
  }
  return [...years].map(([year, ofYear]) => ({ year, talks: ofYear }));
}
