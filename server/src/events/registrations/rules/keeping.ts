const DAY = 86_400_000;

/** Who does not confirm is forgotten: perhaps somebody else gave the address. */
export const UNCONFIRMED_FOR = 2 * DAY;

/** Names and addresses go four weeks after the event; how many came, and from where, stays. */
export const KEPT_AFTER = 28 * DAY;

/** Free words and what somebody needs go when it is over. */
export const WORDS_KEPT_AFTER = DAY;
