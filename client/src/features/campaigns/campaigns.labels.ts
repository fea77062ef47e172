import { CircleCheck, CircleDashed, CircleEllipsis, CirclePause, CircleSlash, Clock3 } from 'lucide-react';
import type { StripState } from '../../ui/StateStrip';
import type { Campaign, CampaignSite, CampaignStep, Contribution } from './campaigns.queries';

type Look = Omit<StripState, 'label'>;

/** How far a municipality is with its word: the key is that of its label. */
export type Standing = 'asked' | 'taking_part' | 'partly' | 'pausing';

export const standingOf = ({ state, sites }: Contribution): Standing =>
  state === 'taking_part' && sites.some((site) => site.state === 'open') ? 'partly' : state;

export const standingLooks: Record<Standing, Look> = {
  asked: { key: 'asked', icon: CircleDashed, tone: 'notice' },
  taking_part: { key: 'taking_part', icon: CircleCheck, tone: 'success' },
  partly: { key: 'partly', icon: CircleEllipsis, tone: 'accent' },
  pausing: { key: 'pausing', icon: CirclePause, tone: 'neutral' },
};

export type StepStanding = 'open' | 'done' | 'not_needed' | 'pausing' | 'late';

/** `today` as YYYY-MM-DD; after the end nothing is late any more. */
export function stepStandingOf(
  { closedAt }: Pick<Campaign, 'closedAt'>,
  step: CampaignStep,
  contribution: Contribution,
  today: string,
): StepStanding {
  const said = contribution.steps.find(({ stepId }) => stepId === step.id)?.state ?? 'open';
  if (said !== 'open') return said;
  if (contribution.state === 'pausing') return 'pausing';
  return step.day !== null && step.day < today && closedAt === null ? 'late' : 'open';
}

export const stepLooks: Record<StepStanding, Look> = {
  open: { key: 'open', icon: CircleDashed, tone: 'notice' },
  done: { key: 'done', icon: CircleCheck, tone: 'success' },
  not_needed: { key: 'not_needed', icon: CircleSlash, tone: 'neutral' },
  pausing: { key: 'pausing', icon: CirclePause, tone: 'neutral' },
  late: { key: 'late', icon: Clock3, tone: 'warning' },
};

export const siteLooks: Record<CampaignSite['state'], Look> = {
  open: { key: 'open', icon: CircleDashed, tone: 'accent' },
  confirmed: { key: 'confirmed', icon: CircleCheck, tone: 'success' },
  withdrawn: { key: 'withdrawn', icon: CircleSlash, tone: 'neutral' },
};

/** There is something to count once it has begun; what somebody counted is shown in any case. */
export const isCounting = ({ startsAt, totals }: Pick<Campaign, 'startsAt' | 'totals'>, now: Date): boolean =>
  totals.length > 0 || (startsAt !== null && new Date(startsAt) <= now);
