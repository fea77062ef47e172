import { CircleAlert, CircleCheck, CircleMinus, Clock, type LucideIcon } from 'lucide-react';
import type { BadgeTone } from '../../ui/Badge';
import type { Picture } from '../picture-choice/picture-choice.queries';

type Look = { icon: LucideIcon; tone: BadgeTone };
export type PictureCondition = 'shown' | 'internal' | 'blocked' | 'working' | 'missing' | 'withdrawn' | 'expired';

export const conditionLooks: Record<PictureCondition, Look> = {
  shown: { icon: CircleCheck, tone: 'success' },
  internal: { icon: CircleMinus, tone: 'neutral' },
  blocked: { icon: CircleAlert, tone: 'warning' },
  working: { icon: Clock, tone: 'notice' },
  missing: { icon: CircleAlert, tone: 'warning' },
  withdrawn: { icon: CircleMinus, tone: 'danger' },
  expired: { icon: CircleMinus, tone: 'danger' },
};

/** What a picture is, in one word: over all channels. */
export function conditionOf({ showings }: Picture): PictureCondition {
  const obstacles = new Set(showings.map(({ obstacle }) => obstacle));
  if (obstacles.has('withdrawn')) return 'withdrawn';
  if (obstacles.has('expired')) return 'expired';
  if (obstacles.has('no_file')) return 'missing';
  if (obstacles.has('file_in_work')) return 'working';
  if (showings.some(({ isReleased, isShown }) => isReleased && !isShown)) return 'blocked';
  return showings.some(({ isShown }) => isShown) ? 'shown' : 'internal';
}

/** While a picture is drawn, somebody waits for it. */
export const LOOK_AGAIN_MS = 3000;

export const isInWork = ({ showings }: Picture): boolean =>
  showings.some(({ obstacle }) => obstacle === 'file_in_work');
