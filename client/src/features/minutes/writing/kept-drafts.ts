import { type DraftKeeper, draftKeeper } from '../../../lib/kept-draft';
import type { SectionContent } from './section-content';

export type SectionKeeper = DraftKeeper<SectionContent>;

/** `place` names author, minutes and item. */
export const sectionKeeper = (place: readonly string[]): SectionKeeper =>
  draftKeeper(['minutes-draft', ...place], isContent);

function isContent(value: unknown): value is SectionContent {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'entries' in value &&
    Array.isArray(value.entries)
  );
}
