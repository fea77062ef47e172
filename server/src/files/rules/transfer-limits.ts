/** How long an upload waits to be gone on with. */
export const PATIENCE_MS = 24 * 3_600_000;

/** One person's unfinished uploads; whoever drops a folder of pictures onto the page has them sent one by one. */
export const MOST_OPEN = 30;

/** With a speaker's link: five files, each replaced again and again on the day before the meeting. */
export const MOST_A_DAY_BY_LINK = 40;
