/** Of the broadcast: minutes have new changes, up to a position. */
export const CHANGES_STORED = 'minutes-changes-stored';

/** Of the broadcast: who may read or write minutes has changed. */
export const RIGHTS_CHANGED = 'minutes-rights-changed';
