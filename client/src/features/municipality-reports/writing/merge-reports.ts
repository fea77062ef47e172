import { type PartName, partNames } from '../municipality-reports.queries';
import type { ReportContent } from './report-content';

export type Merged = {
  content: ReportContent;
  /** Parts that both wrote differently: somebody has to look. `content` has mine there. */
  conflicts: PartName[];
};

/** Both versions in one, on top of what both began with: a part that only one of them changed is taken over. */
export function mergeReports(base: ReportContent, mine: ReportContent, theirs: ReportContent): Merged {
  const isSame = (one: string, other: string) => one.trim() === other.trim();
  const conflicts = partNames.filter(
    (name) => !isSame(mine[name], theirs[name]) && !isSame(mine[name], base[name]) && !isSame(theirs[name], base[name]),
  );
  const part = (name: PartName) => (isSame(mine[name], base[name]) ? theirs[name] : mine[name]);
  return {
    content: {
      news: part('news'),
      ongoing: part('ongoing'),
      question: part('question'),
      tip: part('tip'),
      tags: mergeTags(base.tags, mine.tags, theirs.tags),
      isOral: mine.isOral === base.isOral ? theirs.isOral : mine.isOral,
    },
    conflicts,
  };
}

/** What either of them added stays, what either of them took away goes. */
function mergeTags(base: string[], mine: string[], theirs: string[]): string[] {
  const removed = base.filter((tag) => !mine.includes(tag) || !theirs.includes(tag));
  return [...new Set([...mine, ...theirs])].filter((tag) => !removed.includes(tag));
}

/** Mine first; nothing that anybody wrote goes. */
export function bothTexts(mine: string, theirs: string): string {
  if (mine.includes(theirs.trim())) return mine;
  if (theirs.includes(mine.trim())) return theirs;
  return [mine.trim(), theirs.trim()].join('\n');
}
