import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { Member as Actor } from '../../access/actor.js';
import { CampaignFactsService } from '../../campaigns/facts/campaign-facts.service.js';
import { EventReadingService } from '../../events/event-reading.service.js';
import { instantOf } from '../../platform/clock/local-time.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { PressCalendarService, type PressDate } from '../../press/published/press-calendar.service.js';
import { PostReadingService } from '../post-reading.service.js';
import * as postsPolicy from '../social-posts.policy.js';
import type {
  EditorialCalendar,
  EditorialEntry,
  EditorialMonth,
  EditorialState,
} from './editorial-calendar.schemas.js';

/** Redaktionsplan: what goes out when, whatever it is. Each subject tells of what the actor may see. */
@Injectable()
export class EditorialCalendarService {
  constructor(
    private readonly posts: PostReadingService,
    private readonly press: PressCalendarService,
    private readonly campaigns: CampaignFactsService,
    private readonly events: EventReadingService,
  ) {}

  async show(actor: Actor, { workingGroupId, month }: EditorialMonth): Promise<EditorialCalendar> {
    if (!postsPolicy.read(actor, { workingGroupId })) throw new NotFound();
    const [from, until] = boundsOf(month);
    const [posts, press, campaigns, events] = await Promise.all([
      this.posts.listBetween(actor, workingGroupId, from, until),
      this.press.listBetween(actor, workingGroupId, from, until),
      this.campaigns.listDated(actor, workingGroupId, from, until),
      this.listEvents(actor, workingGroupId, from, until),
    ]);
    const items: EditorialEntry[] = [
      ...posts.map(({ id, title, plannedFor, phase }) => entry('social_post', { id, title, state: phase }, plannedFor)),
      ...press.map(({ kind, id, title, state, at }) => entry(kind, { id, title, state: PRESS_STATES[state] }, at)),
      ...campaigns.map(({ id, title, publishedAt, startsAt }) =>
        entry('campaign', { id, title, state: publishedAt === null ? 'draft' : 'published' }, startsAt),
      ),
      ...events,
    ].flat();
    return {
      items: items.toSorted((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id)),
      abilities: { draftPost: postsPolicy.draft(actor, { workingGroupId }) },
    };
  }

  private async listEvents(actor: Actor, workingGroupId: string, from: Date, until: Date): Promise<EditorialEntry[]> {
    const both = await Promise.all(
      (['upcoming', 'past'] as const).map((when) => this.events.list(actor, { when, workingGroupId })),
    );
    return both
      .flatMap(({ items }) => items)
      .filter(({ startsAt }) => startsAt >= from.toISOString() && startsAt < until.toISOString())
      .flatMap(({ id, title, startsAt, isDraft, isCancelled }) => {
        const state = isCancelled ? 'withdrawn' : isDraft ? 'draft' : 'published';
        return entry('event', { id, title, state }, startsAt);
      });
  }
}

const PRESS_STATES: Record<PressDate['state'], EditorialState> = {
  draft: 'draft',
  in_coordination: 'draft',
  approved: 'ready',
  released: 'published',
  withdrawn: 'withdrawn',
};

type Told = Pick<EditorialEntry, 'id' | 'title' | 'state'>;

/** None without a time. */
const entry = (kind: EditorialEntry['kind'], told: Told, at: Date | string | null): EditorialEntry[] =>
  at === null ? [] : [{ kind, ...told, at: typeof at === 'string' ? at : at.toISOString() }];

/** From its first midnight to the next month's, in Europe/Berlin. */
function boundsOf(month: string): [Date, Date] {
  const first = Temporal.PlainYearMonth.from(month);
  const [from, until] = [first, first.add({ months: 1 })].map((one) => instantOf(`${one}-01T00:00`));
  if (!from || !until) throw new Error(`no midnight in ${month}`);
  return [from, until];
}
