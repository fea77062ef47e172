import type { FileState } from '../../files/files.schemas.js';

/** Where the slides of a talk stand; `waived`: there will be none, and somebody said why. */
export const SLIDES_NEEDS = ['missing', 'awaiting_release', 'released', 'waived'] as const;
export type SlidesNeed = (typeof SLIDES_NEEDS)[number];

type Subject = { files: readonly FileState[]; slidesUrl: string | null; slidesWaivedAt: Date | null };

/** Met by a file, by a link, or by saying that there are no slides. A file without rights still waits for its release. */
export function slidesNeed({ files, slidesUrl, slidesWaivedAt }: Subject): SlidesNeed {
  const handedIn = files.filter((state) => state !== 'withdrawn');
  if (handedIn.includes('rights_pending')) return 'awaiting_release';
  if (handedIn.length > 0 || slidesUrl !== null) return 'released';
  return slidesWaivedAt === null ? 'missing' : 'waived';
}

/** Nothing to ask the speaker for any more. */
export const isMet = (need: SlidesNeed): boolean => need === 'released' || need === 'waived';
