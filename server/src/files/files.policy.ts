import type { FileState } from './files.schemas.js';

/** How far somebody's arm reaches: sees the owner of the file, hands in its files, or manages them. */
export type Reach = 'read' | 'contribute' | 'manage';

/** Who has a hand in them sees files in the making; everybody else what is released. Withdrawn is withdrawn for all. */
export const open = (reach: Reach, state: FileState): boolean => state === 'released' || change(reach, state);

/** Whether the file stands in a list at all. */
export const list = (reach: Reach, state: FileState): boolean =>
  reach === 'manage' || state === 'released' || change(reach, state);

/** Replace it, and say what may be done with it. */
export const change = (reach: Reach, state: FileState): boolean => reach !== 'read' && state !== 'withdrawn';

export const withdraw = (reach: Reach, state: FileState): boolean => reach === 'manage' && state !== 'withdrawn';

export const abilities = (reach: Reach, state: FileState) => ({
  open: open(reach, state),
  replace: change(reach, state),
  recordRights: change(reach, state),
  withdraw: withdraw(reach, state),
});
