import type { FileState, PreviewState, ScanState } from './files.schemas.js';
import { isCleared } from './rules/scan.js';

/** How far somebody's arm reaches: sees the owner of the file, hands in its files, or manages them. */
export type Reach = 'read' | 'contribute' | 'manage';

/** Who has a hand in them sees files in the making; everybody else what is released. Withdrawn is withdrawn for all. */
export const open = (reach: Reach, state: FileState): boolean => state === 'released' || change(reach, state);

/** Whether the file stands in a list at all. What is infected is a matter of those who have a hand in it. */
export const list = (reach: Reach, state: FileState, scan: ScanState): boolean =>
  reach === 'manage' || change(reach, state) || (state === 'released' && scan !== 'infected');

/** What is said of a file whose day of publication is to come: that it will be there, and from when on. */
export const announce = (reach: Reach, state: FileState, scan: ScanState): boolean =>
  list(reach, state, scan) || (state === 'embargoed' && scan !== 'infected');

/** Replace it, and say what may be done with it. */
export const change = (reach: Reach, state: FileState): boolean => reach !== 'read' && state !== 'withdrawn';

export const withdraw = (reach: Reach, state: FileState): boolean => reach === 'manage' && state !== 'withdrawn';

/** When it is published, and for which file it is the accessible version. */
export const update = (reach: Reach, state: FileState): boolean => withdraw(reach, state);

/** By those who read it: who manages it would ask themselves. */
export const requestAccessibleVersion = (reach: Reach, state: FileState): boolean =>
  reach !== 'manage' && open(reach, state);

/** Speaker notes are not what the audience saw. */
export const readNotes = (reach: Reach, areReleased: boolean): boolean => areReleased || reach === 'manage';

export const releaseNotes = (reach: Reach, state: FileState): boolean => withdraw(reach, state);

/** What ended without a preview, or without its pictures, may be tried once more. */
export const retryPreview = (reach: Reach, state: FileState, preview: PreviewState): boolean =>
  withdraw(reach, state) && preview !== 'pending' && preview !== 'running';

export const abilities = (reach: Reach, state: FileState, scan: ScanState, preview: PreviewState) => ({
  open: open(reach, state) && isCleared(scan),
  replace: change(reach, state),
  recordRights: change(reach, state),
  withdraw: withdraw(reach, state),
  update: update(reach, state),
  requestAccessibleVersion: requestAccessibleVersion(reach, state) && isCleared(scan),
  retryPreview: retryPreview(reach, state, preview) && isCleared(scan),
});
