import type { MeasureStatus } from '../../../server/src/generated/prisma/client.js';
import { type BodySlug, municipalities } from '../../reference/municipalities.js';
import type { StoryDay } from '../dates.js';
import type { Person } from '../people.js';

/** What somebody said about a measure on a day; nothing new: that it stands as it stood. */
export type StepStory = {
  on: StoryDay;
  by: Person;
  status?: MeasureStatus;
  text?: string;
  endsOn?: StoryDay | null;
  /** Milestones that were reached on the day, by their position. */
  reached?: number[];
};

export type MeasureStory = {
  /** "W 2": letters of the field and number. */
  code: string;
  title: string;
  description?: string;
  leads: BodySlug[];
  partners?: BodySlug[];
  office?: string;
  milestones?: [title: string, due: StoryDay | null][];
  /** The first is how it came onto the plan. */
  steps: [StepStory, ...StepStory[]];
  /** The coordination asked how it stands. */
  asked?: { on: StoryDay; of: BodySlug; answeredOn?: StoryDay };
};

/** The council decided about the plan. */
export const PLAN_BEGAN: StoryDay = '2026-01-15';

export const district: BodySlug = 'siegen-wittgenstein';
export const allBodies: BodySlug[] = municipalities.map(({ slug }) => slug);
export const towns: BodySlug[] = allBodies.filter((slug) => slug !== district);
