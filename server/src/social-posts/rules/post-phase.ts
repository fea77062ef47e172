export const POST_PHASES = ['draft', 'ready', 'published', 'failed'] as const;
export type PostPhase = (typeof POST_PHASES)[number];
type Text = { state: 'draft' | 'published' | 'failed' | 'withdrawn' };

/** How far a post is, over all its channels: what went wrong first, then what is still to do. */
export function phaseOf(isReady: boolean, texts: readonly Text[]): PostPhase {
  if (texts.some(({ state }) => state === 'failed')) return 'failed';
  const isOut = texts.length > 0 && texts.every(({ state }) => state === 'published' || state === 'withdrawn');
  if (isOut) return 'published';
  return isReady ? 'ready' : 'draft';
}
