import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import { stepDay } from './step-days.js';

type Campaign = {
  startsAt: Date | null;
  sitesUntil: Date | null;
  steps: ReadonlyArray<{
    id: string;
    title: string;
    daysBefore: number | null;
    dueOn: Date | null;
    progress: ReadonlyArray<{ municipalityId: string; state: string }>;
  }>;
  participations: ReadonlyArray<{ municipalityId: string; state: string }>;
  sites: ReadonlyArray<{ municipalityId: string; state: string }>;
};

export type Deadline = {
  /** Of the step; `sites`: of the answer. */
  key: string;
  /** YYYY-MM-DD */
  day: string;
  /** What is due. */
  text: string;
  /** Municipalities that are reminded of nothing: they have done it, or pause. */
  settled: ReadonlySet<string>;
};

/** What is due in a campaign, as its date stands now. */
export function deadlinesOf(campaign: Campaign): Deadline[] {
  const pausing = idsOf(campaign.participations, ['pausing']);
  const open = new Set(idsOf(campaign.sites, ['open']));
  const answered = idsOf(campaign.participations, ['taking_part']).filter((id) => !open.has(id));
  const answer = campaign.sitesUntil && {
    ...{ key: 'sites', day: dayFromColumn(campaign.sitesUntil), text: 'Rückmeldung, wer mitmacht' },
    settled: new Set([...pausing, ...answered]),
  };
  const steps = campaign.steps.flatMap(({ id, title, daysBefore, dueOn, progress }) => {
    const day = stepDay({ daysBefore, dueOn }, campaign.startsAt);
    const done = idsOf(progress, ['done', 'not_needed']);
    return day === null ? [] : [{ key: id, day, text: title, settled: new Set([...pausing, ...done]) }];
  });
  return [...(answer ? [answer] : []), ...steps];
}

const idsOf = (said: ReadonlyArray<{ municipalityId: string; state: string }>, states: readonly string[]): string[] =>
  said.filter(({ state }) => states.includes(state)).map(({ municipalityId }) => municipalityId);
