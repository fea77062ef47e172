import type { FileState } from './files.schemas.js';

/** How far somebody's arm reaches: sees the owner of the file, or manages it. */
export type Reach = 'read' | 'manage';

/** Managers see what is in the making; everybody else what is released. Withdrawn is withdrawn for all. */
export const open = (reach: Reach, state: FileState): boolean =>
  state === 'released' || (reach === 'manage' && state !== 'withdrawn');

/** Whether the file stands in a list at all. */
export const list = (reach: Reach, state: FileState): boolean => reach === 'manage' || state === 'released';

export const change = (reach: Reach, state: FileState): boolean => reach === 'manage' && state !== 'withdrawn';

export const abilities = (reach: Reach, state: FileState) => ({
  open: open(reach, state),
  replace: change(reach, state),
  recordRights: change(reach, state),
  withdraw: change(reach, state),
});
