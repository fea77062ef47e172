import type { PublicMeasure, PublicPlan } from '../../action-plan/publication/public-measures.service.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import type { Tone } from '../frame/page-pieces.js';

type Status = PublicMeasure['status'];

/** From done to not begun: as the bar is read. */
const STATUSES: ReadonlyArray<{ status: Status; word: string; tone: Tone }> = [
  { status: 'done', word: 'abgeschlossen', tone: 'success' },
  { status: 'ongoing', word: 'fortlaufend', tone: 'primary' },
  { status: 'in_progress', word: 'in Ausführung', tone: 'notice' },
  { status: 'planned', word: 'geplant', tone: 'neutral' },
  { status: 'deferred', word: 'zurückgestellt', tone: 'warning' },
];

export const toneOf = (wanted: Status): Tone => STATUSES.find(({ status }) => status === wanted)?.tone ?? 'neutral';

export const measuresOf = ({ fields }: PublicPlan): PublicMeasure[] => fields.flatMap(({ measures }) => measures);

/** How many stand how: a bar to see at once, and beside it the numbers in words. */
export function progressBar(measures: readonly PublicMeasure[]): Markup {
  const counts = STATUSES.map((one) => ({
    ...one,
    count: measures.filter(({ status }) => status === one.status).length,
  })).filter(({ count }) => count > 0);
  const starts = counts.map((_, index) => counts.slice(0, index).reduce((sum, { count }) => sum + count, 0));
  return markup`<div class="progress"><svg class="progress-bar" viewBox="0 0 ${measures.length} 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">${counts.map(
    ({ tone, count }, index) =>
      markup`<rect data-tone="${tone}" x="${starts[index] ?? 0}" y="0" width="${count}" height="1"/>`,
  )}</svg><ul class="progress-legend">${counts.map(
    ({ tone, word, count }) => markup`<li data-tone="${tone}"><strong>${count}</strong> ${word}</li>`,
  )}</ul></div>
`;
}
