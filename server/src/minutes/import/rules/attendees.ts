import type { Attending } from './attendance-lines.js';
import { type Circle, whom } from './whom.js';

/** Whom of the group a name means; the others are offered as guests. */
export const attendeeOf = ({ name }: Attending, circle: Circle): string | null => {
  const meant = whom(name, { ...circle, municipalities: [] });
  return meant?.kind === 'member' ? meant.id : null;
};
