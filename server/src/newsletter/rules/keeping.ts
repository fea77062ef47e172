const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Who does not confirm is forgotten: perhaps somebody else gave the address. */
export const UNCONFIRMED_FOR = 7 * DAY;

/** Of who left, the address goes after this. */
export const ENDED_FOR = 30 * DAY;

/** For a slip of the hand. Later a link, which may have been passed on, turns nothing on again. */
export const UNDO_WITHIN = HOUR;

/** As long as an issue may lie in somebody's mailbox. */
export const LINK_LIVES = 3 * 365 * DAY;
