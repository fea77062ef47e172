import type { PreviewState } from '../files.schemas.js';

const PATIENCE_MS = 60 * 60_000;

type Waiting = { previewState: PreviewState; createdAt: Date };

/** A replica that makes no previews leaves them to others: after an hour in vain it says that there is none. */
export function toldPreview({ previewState, createdAt }: Waiting, now: Date, makesPreviews: boolean): PreviewState {
  const isInVain = !makesPreviews && previewState === 'pending' && now.getTime() - createdAt.getTime() > PATIENCE_MS;
  return isInVain ? 'unavailable' : previewState;
}
