import { type BodySlug, municipalities } from '../reference/municipalities.js';
import type { StoryDay } from './dates.js';
import type { Assignee, EntryStory, Progress, SectionStory, TaskProgress } from './story.js';

export const section = (text: string, ...entries: EntryStory[]): SectionStory => ({ text, entries });

export const information = (text: string): EntryStory => ({ kind: 'information', text });
export const agreement = (text: string): EntryStory => ({ kind: 'agreement', text });
export const question = (text: string): EntryStory => ({ kind: 'question', text });
export const table = (...rows: string[][]): EntryStory => ({ kind: 'table', rows });
export const list = (...items: string[]): EntryStory => ({ kind: 'list', items });
export const task = (text: string, by: Assignee, until: StoryDay, progress: Progress): EntryStory => ({
  kind: 'task',
  text,
  by,
  until,
  progress,
});

export const open: TaskProgress = { state: 'open' };
export const inProgress: TaskProgress = { state: 'in_progress' };
export const droppedFor = (why: string): TaskProgress => ({ state: 'dropped', why });
export const doneOn = (on: StoryDay): TaskProgress => ({ state: 'done', on });

/** The round of the municipalities: one paragraph each, in the order of the year. */
export function reports(told: Partial<Record<BodySlug, string>>): string {
  return municipalities.flatMap(({ slug, name }) => (told[slug] ? [`${name}: ${told[slug]}`] : [])).join('\n\n');
}
